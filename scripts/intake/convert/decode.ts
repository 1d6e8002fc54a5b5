import { Unreadable } from './converted.ts';

/** A text with the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, in lower case. */
  readonly encoding: string;
}

/** Marks at the head of a file that name its encoding, the longer before the shorter. */
const marks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Encodings that Chinese texts come in when no mark names one, UTF-8 aside. */
const unmarked = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** Marks and words that stand in every Chinese text, in both writings, and hardly ever in one read in a wrong encoding. */
const usual = /[，。、；：（）《》“”\n\r0-9的一二三十和在不有人年月日市及等以为為]/gu;
/** Share of usual characters below which a reading is taken for chance. */
const leastUsual = 0.05;
/** Characters that no text has: control characters save white space, those of private use, those without meaning. */
const alien = /(?!\s)[\p{Cc}\p{Co}\p{Cn}]/gu;

function strictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding.startsWith('utf-32')) return utf32(bytes, encoding.endsWith('le'));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads four bytes a character, which the platform's decoder does not know; null where one is none. */
function utf32(bytes: Uint8Array, isLittle: boolean): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chars: string[] = [];
  for (let at = 4; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    chars.push(String.fromCodePoint(code));
  }
  return chars.join('');
}

/** How much a text looks like Chinese: share of its characters that are usual, less those that are alien. */
function plausibility(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (count(usual) - 4 * count(alien)) / Math.max(1, text.length);
}

/**
 * Reads bytes in the encoding that their mark names, else as UTF-8 where they are, else in that of the other
 * encodings of Chinese which reads them whole and most like Chinese; throws Unreadable where none does.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) {
    const text = strictly(bytes, mark.encoding);
    if (text === null) throw new Unreadable(`it begins as ${mark.encoding}, but is broken further on`);
    return { text, encoding: mark.encoding };
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  return mostPlausible(bytes);
}

function mostPlausible(bytes: Uint8Array): Decoded {
  const readings = unmarked.flatMap((encoding) => {
    const text = strictly(bytes, encoding);
    return text === null ? [] : [{ text, encoding, score: plausibility(text) }];
  });
  const best = readings.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < leastUsual) {
    throw new Unreadable('it is no text in UTF-8, GB18030, Big5 or UTF-16; save it as UTF-8');
  }
  return { text: best.text, encoding: best.encoding };
}
