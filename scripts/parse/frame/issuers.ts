import { isAdoption, issuersOn } from './marks.ts';
import type { FrameLine } from './metadata.ts';

/** The last words of the name of an issuing body, before what a title says next. */
const named =
  /^([\p{Script=Han}]{2,28}?(?:人民政府办公室|人民政府办公厅|政府办公室|人民政府|管委会|管理委员会|委员会|办公室|办公厅|党工委|[市县区省州]委|局|厅))(?=关于|等[一二三四五六七八九十\d]+个?部门|\d{4}年|令|文件|“)/u;

/** The issuing bodies as printed: from the signature, the lines around the title, a label, an imprint, or the title itself. */
export function issuersOf(frame: readonly FrameLine[], title: string): string[] {
  const readers = [signed, headed, labelled, imprinted, ordered, adopting];
  for (const reader of readers) {
    const found = reader(frame);
    if (found.length > 0) return found;
  }
  const several = joined(frame);
  const own = named.exec(title)?.[1];
  return several.length > 1 || !own ? several : [own];
}

/** Bodies that sign: the first run of lines that name bodies and are followed by a date, or that stand behind the text. */
function signed(frame: readonly FrameLine[]): string[] {
  const runs = runsOf(frame).filter(({ dated, before }) => dated || !before);
  return unique(runs[0]?.names ?? []);
}

/** Bodies on lines of their own before the text. */
function headed(frame: readonly FrameLine[]): string[] {
  return unique(runsOf(frame)[0]?.names ?? []);
}

interface Run {
  readonly names: string[];
  readonly before: boolean;
  dated: boolean;
}

function runsOf(frame: readonly FrameLine[]): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { text, read, before, kind } of frame) {
    if (kind === 'furniture') continue;
    const names = issuersOn(read).length > 0 ? split(text) : [];
    const last = runs.at(-1);
    if (names.length > 0 && open && last) last.names.push(...names);
    else if (names.length > 0) runs.push({ names: [...names], before, dated: false });
    else if (open && last && /^（?\s*(?:\d{4}|[一二三四五六七八九〇零○]{4})\s*年.{1,12}日/u.test(read))
      last.dated = true;
    open = names.length > 0;
  }
  return runs;
}

/** Behind a label; the source of a web page is no issuer. */
function labelled(frame: readonly FrameLine[]): string[] {
  for (const { text } of frame) {
    const found =
      /(?:发文机关|发布机构|发文单位|制定机关|印发机关|发布单位)\s*[:：]\s*([^\s:：]{3,60})(?=\s|$)/u.exec(
        text,
      );
    if (found?.[1]) return unique(split(found[1]));
  }
  return [];
}

/** `某市人民政府办公室  2021年11月9日印发`, `（某局2022年8月15日印发）`. */
function imprinted(frame: readonly FrameLine[]): string[] {
  for (const { read, text } of frame) {
    if (read.length > 80) continue;
    const found =
      /^[（(]?\s*([\p{Script=Han}]{3,24}?(?:政府|办公室|办公厅|委员会|管委会|工委|局|厅|委))\s*[（(]?\s*[\d０-９]{4}\s*年.{3,16}日/u.exec(
        text,
      );
    if (found?.[1]) return [found[1]];
  }
  return [];
}

/** `某市人民政府令`, `某市人民代表大会常务委员会公告`. */
function ordered(frame: readonly FrameLine[]): string[] {
  for (const { text, read } of frame) {
    const found =
      read.length <= 60
        ? /^([\p{Script=Han}]{3,28}?)(?:令(?:\s*第|$)|(?<=代表大会|常务委员会)公告$)/u.exec(text)
        : null;
    if (found?.[1]) return [found[1]];
  }
  return [];
}

/** The body whose meeting passed the document, its session left out: `（2023年11月30日某市第八届人民代表大会常务委员会第十四次会议通过）`. */
function adopting(frame: readonly FrameLine[]): string[] {
  for (const { text, read } of frame) {
    const found = isAdoption(read) ? passedBy.exec(text) : null;
    if (found?.[1] && found[2]) return [found[1] + found[2]];
  }
  return [];
}

const passedBy =
  /日\s*([\p{Script=Han}]{1,20}?[省市州盟县区旗])(?:第\s*[\p{Script=Han}\d]{1,4}\s*届)?(人民代表大会常务委员会|人民代表大会|人民政府)\s*第?[^，；]{0,20}会议/u;

/** Bodies that stand before 关于 in a title of several names. */
function joined(frame: readonly FrameLine[]): string[] {
  const title = frame.find(({ kind }) => kind === 'heading')?.text ?? '';
  const at = title.search(/关于|關於|\d{4}年/u);
  return at > 0 && issuersOn(title.slice(0, at)).length > 0 ? unique(split(title.slice(0, at))) : [];
}

function split(text: string): string[] {
  return text.split(/[\s、]+/u).filter((name) => name !== '');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
