import type { Span } from '../../../src/writing/sentences.ts';

/** Names of bodies in a text, and whether the list is left open (等). */
export interface Names {
  readonly names: readonly Span[];
  readonly open: boolean;
}

const opening =
  /^(?:.*[由归]|(?:此|该|本|这|上述|以上|各)项?(?:重点)?(?:工作|任务|措施|事项)|第[零一二三四五六七八九十百\d]+条|（[一二三四五六七八九十\d]+）|\d+[.、]|[①-⑳]|[一二三四五六七八九十]是|请|其中|以及|及|和|与|并)+/u;
const andSo = /等(?:(?:有关|相关|市直|县直|区直|部门|单位|科室|处室|机构|各)+)?$/u;
/** A dash in a cell names nobody, nor does what stands behind a label of something else (分管领导：…). */
const nobody = /^[-—－–/／无]*$|[：:]/u;
/** Adverbs between a body and what it does. */
const adverb =
  /(?:要|须|需|将|依法|定期|及时|在各自职责(?:范围)?内|予以|只|具体|主要|积极|共同|分别|全力|应当|应|做好)+$/u;
/** Names joined by 和 are two where the first is itself a body. */
const joined = /(?<=局|委|办|部|厅|署|会|院|科|处|中心|政府|部门|联)(?:和|及|与|\/|\|)(?!平|谐)/gu;
/** With what the name of a body ends: 市医保局, 各县（市、区）人民政府. */
export const bodyEnd = /(?:局|委|办|部|厅|署|会|院|科|处|所|中心|政府|部门|银行|联|公司|机构|办公室|单位)$/u;
/** When or how something is done, which stands in lists of bodies: 2024年底前完成, 持续推进. */
export const manner =
  /^(?:持续|长期|立即|即[时刻]|尽快|逐步|常态|限期|按[时期]|适时|分步|有序|每[年月季])|(?:推进|推动|实施|坚持|完成|开展|进行|办结|到位|见效|更新|启动)$|全年|全程|20\d{2}年|[\d一二三四五六七八九十]月|年[底末内]|季度/u;

/** Splits a stretch of `text` into names, at 、，；。 outside brackets; a closing 等 opens the list. */
export function namesIn(text: string, { start, end }: Span): Names {
  const names: Span[] = [];
  let open = false;
  for (const piece of pieces(text, start, end)) {
    const words = text.slice(piece.start, piece.end).replace(adverb, '');
    const more = andSo.exec(words);
    if (more) open = true;
    const from = piece.start + (opening.exec(words)?.[0].length ?? 0);
    const to = piece.start + (more?.index ?? words.length);
    const name = text.slice(from, to);
    if (name !== '' && !nobody.test(name) && !manner.test(name)) names.push({ start: from, end: to });
  }
  return { names, open };
}

function pieces(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '（') depth += 1;
    if (char === '）') depth -= 1;
    if (depth > 0 || !/[、，；。\n]/u.test(char)) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return [...found, { start: from, end }].flatMap((piece) => splitJoined(text, piece));
}

function splitJoined(text: string, piece: Span): Span[] {
  const parts: Span[] = [];
  let from = piece.start;
  for (const hit of text.slice(piece.start, piece.end).matchAll(joined)) {
    parts.push({ start: from, end: piece.start + hit.index });
    from = piece.start + hit.index + hit[0].length;
  }
  return [...parts, { start: from, end: piece.end }];
}

/** Puts 、 for the white space that parts two names of bodies, so that the reading form keeps them apart; offsets stay. */
export function partNames(raw: string): string {
  return raw.replace(
    /(?<=[局委办部厅署会院科处所心府门行联社司构室位关股等）)；;])\s(?=\s*[\p{Script=Han}])/gu,
    '、',
  );
}
