/** What makes a number with a unit part of a name or a date, or a word that only begins like a unit. */
export interface Candidate {
  /** The text in the reading form. */
  readonly text: string;
  /** Where the number begins and where its unit ends. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether it is written in Chinese numerals. */
  readonly chinese: boolean;
  readonly unit: string;
}

/** Words that begin with a character that is also a unit: what follows the unit there. */
const longerWords: Readonly<Record<string, RegExp>> = {
  人: /^(?:均|才)/u,
  元: /^(?:化|素)/u,
  分: /^(?:之|别|类|级|组|值|析|担|开|解|散|布|段|层|步|期|配|红|摊|账|设)/u,
  年: /^(?:规划|行动|计划|来|级|纲要|攻坚|度|龄|累计|里|间|年均|平均|轮训|轮换|轮岗)/u,
  季: /^(?:节|报|末|初)/u,
  米: /^(?:饭|面|粉)/u,
  本: /^(?:级|市|县|地|省|区|人|着|次|院|办法|行业|年度|科|质|领|金)/u,
  日: /^(?:前|之前|以前|起|零时|召开|印发|发布|通过|公布|施行|实施|间|常|照|至|\d|病房)/u,
  天: /^(?:然|津)/u,
  周: /^(?:期|边|转)/u,
  次: /^(?:性|于|均|要|序|分配|议价|票制|告知|全会|全体|党代会|代表大会|会议精神)/u,
  家: /^(?:庭|属)/u,
  户: /^(?:籍|口|外)/u,
  组: /^(?:织|件)/u,
  部: /^(?:门|分|队|委|署|省|级)/u,
  条: /^(?:件|例|款|规定)/u,
  支: /^(?:付|持|撑|出|部|援)/u,
  所: /^(?:有|在|属|需|得|谓|称|列|示)/u,
  处: /^(?:理|罚|方|置|分|于)/u,
  台: /^(?:账|阶)/u,
  套: /^(?:取|餐|现)/u,
  名: /^(?:录|称|义|下)/u,
  片: /^(?:区|面)/u,
  针: /^(?:对|灸)/u,
  款: /^(?:项)/u,
  位: /^(?:置|于|列)/u,
  批: /^(?:准|复)/u,
  起: /^(?:付|步|草|来|点|到)/u,
  期: /^(?:间|限|末|初|内)/u,
  例: /^(?:如|外|行)/u,
  类: /^(?:别|似)/u,
  项: /^目(?!标|录)/u,
  场: /^(?:所|景|合)/u,
  轮: /^(?:换|训|流)/u,
  床: /^(?:位|旁)/u,
  间: /^(?:接|隔)/u,
  个: /^(?:人(?:账户|缴费|自付|负担|自费|权益|信息|所得|先)|体户|体工商|别(?!村)|性化|方面|层面|环节|维度|重点(?:任务|环节|方面|领域|工作)|统一(?!的)|五年|意识|自信|维护|确保|允许|务必|坚持|转变|结合|到位|一律|不|没有|\d|全覆盖|必须)/u,
  县: /^(?:级|域|直|医|财|里|局|城|内|外|委|政)/u,
  市: /^(?:级|域|直|场|民|医|财|里|局|内|外|委|政|区|值|面)/u,
  区: /^(?:级|域|直|医|财|局|内|外|委|政|别|分)/u,
  省: /^(?:级|域|直|医|财|内|外|委|政|际|去)/u,
  乡: /^(?:村|镇企)/u,
  镇: /^(?:级|村)/u,
  村: /^(?:级|民|医|干)/u,
};
/** What before a number makes it a number of order, part of a date, or what a rate is reckoned on. */
const noBefore = /(?:第|[〔〕]|每|专栏|附件|附表|表|图|之)$/u;
/** Years that tell when, not how long. */
/** A term over which a mean is taken measures nothing itself: 前三个月平均费用. */
const averaged = /^(?:的)?(?:月|日|年|季)?(?:度)?(?:人)?(?:平均|均)/u;
/** Quarters are told by number; they are counted behind 连续 and the like. */
const counting = /(?:连续|连|满|近|超过|少于|达)$/u;
const agoOrAhead = /(?:过去|未来|今后|新时代|这|前|头|第[^，。]{1,3}个)$/u;

/** The number of an entry before its year: `注：1.2022年为决算数`. */
const entryOfYear = /^\d{1,2}\.(?:19|20)\d{2}(?!\d)/u;

/** Whether a number only looks like a quantity: a date, a number of order, a name, the beginning of a longer word. */
export function isName({ text, start, end, value, chinese, unit }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  if (noBefore.test(before) || longerWords[unit.at(-1) === '%' ? '' : unit]?.test(after)) return true;
  if (
    chinese &&
    /“[^”“，。]{0,8}$/u.test(text.slice(Math.max(0, start - 10), start)) &&
    /^[^”“，。]{0,6}”/u.test(text.slice(end, end + 8))
  )
    return true;
  if (unit === '次' && /跑$/u.test(before)) return true;
  if (
    unit === '次' &&
    text[start] === '二' &&
    end === start + 2 &&
    /^(?![以及或的])\p{Script=Han}/u.test(after)
  )
    return true;
  if (/^季(?:度)?$/u.test(unit)) return !counting.test(before);
  if (/(?:月|年|日|天|周|季度|年度|工作日)$/u.test(unit) && averaged.test(after)) return true;
  if (/用$/u.test(before) && /^(?:左右)?的?时间/u.test(after)) return true;
  if (unit === '年' && entryOfYear.test(text.slice(start, end))) return true;
  if (unit === '年')
    return (
      value > 100 ||
      agoOrAhead.test(before) ||
      (chinese && /的$/u.test(before) && /^(?:$|[，。；])/u.test(after))
    );
  if (unit === '日') return before.endsWith('月');
  if (unit === '级') return !/(?:下调|上调|调低|调高|降低|降|升)$/u.test(before);
  if (unit === '起') return value >= 1900;
  if (unit === '小时') return /^(?:自助|不打烊|在线|值守|不间断)/u.test(after);
  return unit === '分' && chinese && value <= 10;
}
