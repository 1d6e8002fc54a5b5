import type { Form, NumberForm } from '../base/types.ts';

/** One way to number a paragraph, in the reading form. */
export interface FormPattern {
  readonly number: NumberForm;
  /** Matches the label at the start of a line; its first group is the number. */
  readonly pattern: RegExp;
  /** What must follow for the label to be one beyond doubt; without it, the label is always doubtful. */
  readonly sure?: RegExp;
  /** What must not follow directly: there the number is part of the running text. */
  readonly not?: RegExp;
}

const han = '[一二三四五六七八九十百〇零]{1,7}';
const ordinal = `第\\s?(${han}|\\d{1,3})\\s?`;
/** Text that refers to an article or chapter instead of opening it. */
const reference =
  /^(?:的|所|中|和|至|及|或|以|之|与|、|，|。|；|）|》|规定|第|各|款|项|等|对|已|明确|要求|内容|精神)/u;
/** A line that opens with a reference to an article: the end of a sentence that was cut before it. */
export function opensWithReference(read: string): boolean {
  const label = articleLabel.exec(read);
  return label !== null && reference.test(read.slice(label[0].length));
}

const articleLabel = new RegExp(`^${ordinal}[条章节]`, 'u');

/** Words behind a number that is a quantity. */
const quantity =
  /^(?:[%‰‱万亿千百元倍]|个(?!人)|家|人(?!人|员|才|民|口|事)|年|月|日|岁|种|项(?!目)|次|件|类|例|张|所|名|平方|公里|公斤|小时|分钟|以上|以下|左右|至|-|—|~)/u;

/** What a document of parts that are no chapters calls them: 任务一, 专题二, 行动3. */
const counted =
  '(?:专题|专项|任务|行动|工程|项目|板块|模块|单元|主题|举措|措施|目标|问题|步骤|阶段|环节|案例|议题|附表|工作)';

/** Every form of number, in the order they are tried. */
export const formPatterns: readonly FormPattern[] = [
  {
    number: 'part',
    pattern: new RegExp(`^${ordinal}(?:编|篇|部分)`, 'u'),
    sure: /^(?:[\s：、]|$)/u,
    not: reference,
  },
  { number: 'chapter', pattern: new RegExp(`^${ordinal}章`, 'u'), sure: /^(?:[\s：、]|$)/u, not: reference },
  { number: 'section', pattern: new RegExp(`^${ordinal}节`, 'u'), sure: /^(?:[\s：、]|$)/u, not: reference },
  {
    number: 'article',
    pattern: new RegExp(`^${ordinal}条(?:之[一二三四五六七八九十])?`, 'u'),
    sure: /^(?:[\s：【（〔]|$)/u,
    not: reference,
  },
  {
    number: 'han',
    pattern: new RegExp(`^(${han})\\s*(?:、|\\.(?!\\d))`, 'u'),
    sure: /^/u,
    not: /^[一二三四五六七八九十百]{1,2}(?:[、级类次档]|是)/u,
  },
  { number: 'han-paren', pattern: new RegExp(`^[（〔]\\s*(${han})\\s*[）〕]\\s*[、.]?`, 'u'), sure: /^/u },
  { number: 'han-paren', pattern: new RegExp(`^(${han})）`, 'u') },
  { number: 'formal', pattern: /^([壹贰叁参肆伍陆柒捌玖拾]{1,3})\s*(?:、|\.(?!\d))/u, sure: /^/u },
  { number: 'formal-paren', pattern: /^（\s*([壹贰叁参肆伍陆柒捌玖拾]{1,3})\s*）/u, sure: /^/u },
  { number: 'stem', pattern: /^([甲乙丙丁戊己庚辛壬癸])[、.]\s*(?=[\p{Script=Han}“])/u },
  { number: 'named', pattern: new RegExp(`^${counted}(${han}|\\d{1,2})\\s?(?:[：、]|\\s|$)`, 'u') },
  { number: 'han', pattern: new RegExp(`^(${han})(?:，|：|\\s)\\s*(?=[\\p{Script=Han}“])`, 'u') },
  { number: 'decimal-4', pattern: /^\d{1,2}(?:\s?\.\s?\d{1,2}){2}\s?\.\s?(\d{1,2})(?!\d|\s?\.\s?\d)[.、]?/u },
  { number: 'decimal-3', pattern: /^\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?(\d{1,2})(?!\d|\s?\.\s?\d)[.、]?/u },
  {
    number: 'decimal-2',
    pattern: /^\d{1,2}\s?\.\s?(\d{1,2})(?!\d|\s?\.\s?\d)[.、]?/u,
    not: quantity,
  },
  { number: 'arabic', pattern: /^(\d{1,3})\s*(?:、|\.(?!\d)|\.(?=(?:19|20)\d{2}年))/u, sure: /^/u },
  { number: 'arabic', pattern: /^(\d{1,3})(?:，|：|\s)\s*(?=[\p{Script=Han}“])/u, not: quantity },
  { number: 'arabic', pattern: /^(\d{1,2})(?=[\p{Script=Han}“])/u, not: quantity },
  { number: 'paren', pattern: /^（\s*(\d{1,3})\s*）\s*[、.]?/u, sure: /^/u },
  { number: 'half', pattern: /^(\d{1,3})\s?）/u },
  { number: 'circled', pattern: /^([①-⑳㉑-㉟])[、.]?/u, sure: /^/u },
  { number: 'circled-han', pattern: /^([㊀-㊉])[、.]?/u, sure: /^/u },
  { number: 'roman', pattern: /^([IVX]{1,6})\s*[.、，：](?!\d)/u },
  { number: 'letter', pattern: /^[（]?([A-Z])\s*[.、）](?=\s*[\p{Script=Han}“])/u },
  { number: 'half-letter', pattern: /^[（]?([a-z])\s*[.、）](?=\s*[\p{Script=Han}“])/u },
];

/** Forms that structure a statute: their order is fixed, whatever the document. */
export const fixedRank: Readonly<Partial<Record<Form, number>>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
};

/** Forms that a box does not hold as items: with one of them the text outside goes on. */
export const endsAnyBox: ReadonlySet<Form> = new Set([
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'han-paren',
]);

/** Akoma Ntoso names of the elements that each form opens. */
export const elementOf: Readonly<Record<NumberForm, string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'dvs',
  article: 'art',
  han: 'sec',
  'han-paren': 'subsec',
  roman: 'sec',
  arabic: 'para',
  'decimal-2': 'subsec',
  'decimal-3': 'para',
  'decimal-4': 'subpara',
  letter: 'para',
  paren: 'subpara',
  half: 'subpara',
  'half-letter': 'subpara',
  circled: 'point',
  'circled-han': 'para',
  formal: 'sec',
  'formal-paren': 'subsec',
  stem: 'sec',
  named: 'sec',
};
