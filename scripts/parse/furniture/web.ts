import type { Line } from '../base/types.ts';

/** Words of the line under a title on the web: when, whence, how often read, in which size. */
const stamp =
  /(?:发布时间|发布日期|发表时间|更新时间|更新日期|信息来源|文章来源|稿件来源|来源|作者|责任编辑|编辑|字体|字号|浏览次数|浏览量|浏览|阅读次数|阅读量|点击数|点击次数|点击量|访问次数|访问量|分享到|分享)\s*(?:：|〔|$)/gu;
/** How a path through the site, or the line of a link or an office, begins. */
const whole =
  /^(?:当前|您?(?:现在|所在|当前)?)的?位置\s*：|^首页\s*(?:>|»|›|\/|—|\|)\s*\S|^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|阅读|文章|新闻|附件)|责任编辑|主办(?:单位)?|承办(?:单位)?|技术支持|分享到|分享至)\s*：|^(?:扫一扫|扫描二维码|微信扫|附件下载)|^(?:网站地图|联系我们|关于我们)$/u;
const legal = /ICP备|公网安备|网站标识码|版权所有|Copyright|All Rights Reserved/iu;
/** Words on the buttons of a page. */
const buttons: ReadonlySet<string> = new Set(
  (
    '打印 打印本页 打印正文 关闭 关闭窗口 关闭本页 收藏 分享 分享到 分享至 大 中 小 字体 字体大小 字号 下载 返回 返回首页 返回顶部 纠错 微信 微博 QQ QQ空间 新浪微博 ' +
    '首页 上一页 下一页 默认 视力保护色 繁体 简体 English 无障碍 无障碍浏览 长者模式 登录 注册 邮箱 搜索 正文 全文 播报 朗读 A+ A- A'
  ).split(' '),
);
/** Columns of the page of an authority; three of them in a row are its navigation. */
const columns =
  /^(?:首页|网站首页|新闻(?:中心|动态|资讯)?|要闻(?:动态)?|机构(?:概况|职能|设置)|政务(?:公开|服务|动态)|政府信息公开|信息公开|互动交流|办事(?:服务|大厅|指南)|公众参与|政策(?:法规|文件|解读)|通知公告|公示公告|专题(?:专栏|列表)?|数据(?:开放|发布)|医保(?:动态|服务|查询)|网上办事|领导之窗|走进[\p{Script=Han}]{1,4}|[\p{Script=Han}]{1,3}概况)$/u;
const longest = 200;
/** Fewest columns that are navigation. */
const fewestColumns = 3;

/** Line numbers of what a web page puts around a document: paths, buttons, stamps, legal lines, scripts and styles. */
export function webLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let script: string | null = null;
  for (const { no, read } of lines) {
    if (read === '') continue;
    const opens: RegExpExecArray | null = script === null ? /^<(script|style)\b/iu.exec(read) : null;
    if (opens) script = opens[1]?.toLowerCase() ?? null;
    if (script !== null || isWebLine(read)) found.add(no);
    if (script !== null && read.toLowerCase().includes(`</${script}>`)) script = null;
  }
  if (script !== null) return new Set();
  for (const no of columnLines(lines)) found.add(no);
  return found;
}

/** Line numbers of columns that stand one a line, three or more of them in a row. */
function columnLines(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= fewestColumns) found.push(...run);
    run = [];
  };
  for (const { no, read } of lines) {
    if (read === '') continue;
    if (isColumn(read)) run.push(no);
    else close();
  }
  close();
  return found;
}

function isWebLine(read: string): boolean {
  if (read.length > longest || read.includes('。')) return false;
  return (
    whole.test(read) ||
    legal.test(read) ||
    isRowOf(read, isButton, 1) ||
    isRowOf(read, isColumn, fewestColumns) ||
    isStamp(read) ||
    isPath(read)
  );
}

const isButton = (word: string): boolean => buttons.has(word);
const isColumn = (word: string): boolean => columns.test(word);

/** Whether a line is a row of such words, `fewest` or more, parted by spaces, bars or brackets. */
function isRowOf(read: string, fits: (word: string) => boolean, fewest: number): boolean {
  const words = read.split(/[\s|/、：〔〕（）•]+/u).filter((word) => word !== '');
  return words.length >= fewest && words.every(fits);
}

/** A stamp says two such things, or one of the web and nothing else. */
function isStamp(read: string): boolean {
  const said = read.match(stamp) ?? [];
  if (said.length >= 2) return true;
  return (
    /^(?:发布时间|发布日期|信息来源|文章来源|稿件来源|来源|浏览次数|浏览量|阅读次数|点击数|点击次数|字体|字号)\s*：/u.test(
      read,
    ) && read.length <= 60
  );
}

/** A path of three steps or more: `首页 > 政务公开 > 政策文件`. */
function isPath(read: string): boolean {
  const steps = read.split(/\s*[>»›]{1,2}\s*/u);
  return (
    read.length <= 80 &&
    steps.length >= 3 &&
    steps.every((step) => step.length > 0 && step.length <= 20 && !/\d/u.test(step))
  );
}
