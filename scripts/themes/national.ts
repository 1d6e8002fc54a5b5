import { partsOf } from './statement.ts';

/** Who stands above a city: the State, its province, their bodies; a county's 市上 too. */
const above =
  '(?:党中央|中央|国务院|国家(?:和(?:省|自治区))?(?:医保局|医疗保障局)?|全国|(?:省|自治区|区|市)(?:里|上|委|政府|级)|省(?:委省政府|人民政府|医保局|医疗保障局)?|自治区(?:人民政府|医保局|医疗保障局)?|上级)';
/** `国家要求各省…`: the State at the head of its own sentence, with what it asks; not what conforms to it (按照国家规定). */
const requirement = new RegExp(
  `(?<!按照?|根据|依据|符合|执行|落实|贯彻|贯彻落实|严格|达到|高于|低于|超过|遵循|经|与|和|及|、|在|以|由|对|参照|完成)${above}(?:已|统一|明确)?(?:要求|规定|明确|确定|提出|下达|部署)(?!的|范围|标准|比例|目录|权限|任务|部署|精神|和|及|、|,|。|$|执行|办理|享受|予以)`,
  'u',
);
/** Whom it asks, and how much. */
const asked =
  /各(?:省|地|市|设区市|统筹|县)|地方|全省|全国|应|须|不得|不低于|不高于|不少于|不超过|以上|达|到20|\d/u;
/** Words by which a city speaks of itself beside it. */
const own = /我[市州县区省]|本[市州县区]|全[市州县]|[市州县]自加|自我加压|县级|市级/u;

/** Whether a sentence, folded, states what the State or the province requires of provinces or cities. */
export const statesRequirement = (text: string): boolean =>
  [text, ...partsOf(text).map((part) => part.text)].some((stretch) => {
    const hit = requirement.exec(stretch);
    return hit !== null && asked.test(stretch.slice(hit.index + hit[0].length));
  });

/** Whether it states that alone, and nothing of the city's own. */
export const requirementOnly = (text: string): boolean => statesRequirement(text) && !own.test(text);
