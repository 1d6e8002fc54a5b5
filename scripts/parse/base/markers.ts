/** Characters at which a paragraph may rightly stop without being cut. */
export const paragraphEnd = /[。！？…；;：:）)”》】〕]$/u;
/** Characters that a paragraph never ends on: the line was cut there. */
export const cutMark = /[、，,]$/u;
/** Punctuation that shows running prose rather than a title. */
export const prose = /[。，,；;、：]/u;
/** Longest title that a run-in heading without a number may have, in characters: longer ones are topic sentences. */
export const longestRunIn = 26;
/** Longest heading that stands on a line of its own, in characters. */
export const longestHeading = 40;
/** Longest remainder of a wrapped line in a box whose items have no numbers; a longer line is an item of its own. */
export const longestRemainder = 20;
/** How far back an opening quote or bracket is looked for when a line ends inside it. */
export const bracketReach = 120;
/** Share of unnumbered paragraphs that must open with a title before that is the document's regular form. */
export const regularShare = 0.6;
/** Fewest such paragraphs that can make a regular form. */
export const regularCount = 5;
/** The last words of the name of an issuing body. */
export const bodyEnd =
  /(?:政府|办公室|办公厅|委员会|管委会|党工委|工委|局|厅|委|法院|检察院|工会|残联|联合会|分行)$/u;
/** Short names of the provinces: with one of them the name of another authority begins. */
export const provinces =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
/** Longest title of a heading whose number alone does not show that it is one, in characters. */
export const longestTitle = 30;
/** What closes a sentence or a part of one, in the reading form. */
export const sentenceStop = /[。；：！？]/u;
/** Longest first sentence that may be the title of a numbered paragraph with text behind it, in characters. */
export const longestTitleSentence = 40;
