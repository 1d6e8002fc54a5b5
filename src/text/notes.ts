import type { ParserNote, ParserNoteKey } from '../model/index.ts';

/** What each remark of the parser means to a reader. */
const sentences: Record<ParserNoteKey, string> = {
  'page-break-joined': '原件在此处换页或换行，已接为一段',
  'markdown-mark-dropped': '去掉了转换时留下的排版符号',
  'html-mark-dropped': '去掉了转换时留下的网页标记',
  'list-bullet-dropped': '去掉了转换时加上的项目符号',
  'first-characters-lost': '原件此行开头的字在转换时丢失，照原样保留',
  'line-unfinished': '原件此行没有写完，照原样保留',
  'title-broken-over-lines': '标题原分几行，已接为一行',
  'number-out-of-order': '编号与前后不相接，照原样保留',
  'cell-undecidable': '此格内容无法确定，保留原文，不作推断',
  'cells-glued': '原件各格文字粘连，已按列分开',
  'cells-merged': '合并的单元格，内容取自上一行',
  'row-repeated-after-page-break': '此行因换页重复印了序号',
  'row-mark-missing': '此行缺少行首标记，已识别为一行',
  'name-broken-over-lines': '单位名称原分几行，已接为一个',
  'name-repaired': '单位名称按上下文修正',
  'corrected-by-hand': '由编者手工更正',
  'furniture-set-apart': '页码、页眉或网页栏目，不属正文，已另列',
  'no-heading-found': '全文没有找到标题，作为一个整体',
  'date-impossible': '历法中没有这一天，日期留空',
  'invisible-mark': '含有看不见的字符，照原样保留，阅读和检索时略去',
  'control-character': '含有控制字符或改变文字方向的字符，照原样保留',
};

/** Returns a remark of the parser as a Chinese phrase, with the characters concerned where there are any. */
export const noteInWords = ({ key, detail }: ParserNote): string =>
  detail && detail.length <= 24 ? `${sentences[key]}（“${detail}”）` : sentences[key];
