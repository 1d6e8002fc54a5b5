/** A text as it is read, with the way back to the text as received. */
export interface MappedText {
  /** The folded text. */
  readonly text: string;
  /** `starts[i]` is the received offset of unit `i`; one entry more than `text.length`, the last being the received length. */
  readonly starts: readonly number[];
}

/** Variant characters and the form they are read as, one character each: traditional, Japanese, old printing forms. */
export type Variants = ReadonlyMap<string, string>;

/** White space of any width. */
const space = /\s/u;
/** Marks that no reader sees: control characters, soft hyphens, joiners, direction marks, variation selectors, fillers. */
const invisible = /[\p{Cc}\p{Cf}]|\p{Default_Ignorable_Code_Point}/u;
/** Line ends that are no \n: vertical tab, form feed, NEL, line and paragraph separator. */
const lineEnds = new Set(['\v', '\f', '\u0085', '\u2028', '\u2029']);

/**
 * CJK radicals that stand for whole characters when a PDF is converted, each followed by that character; NFKC knows
 * the Kangxi radicals (U+2F00–2FDF) but not these (U+2E80–2EFF).
 */
const radicals =
  '⺌小⺍小⺎兀⺏尣⺓幺⺕彐⺗心⺙攵⺛无⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺨犬⺩王⺪疋⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺼肉⺽臼⺾艹⺿艹⻀艹' +
  '⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';
const radicalOf = new Map(
  Array.from({ length: radicals.length / 2 }, (_, at) => [
    radicals[at * 2] ?? '',
    radicals[at * 2 + 1] ?? '',
  ]),
);

/** Han characters that are read as they stand unless they are variants: they need no normalising. */
const plainHan = /[\u4e00-\u9fff]/u;

/** What one received character becomes. */
type FoldChar = (char: string) => string;

function mapChars(raw: string, foldChar: FoldChar): MappedText {
  let text = '';
  const starts: number[] = [];
  let offset = 0;
  for (const char of raw) {
    const folded = foldChar(char);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(offset);
    text += folded;
    offset += char.length;
  }
  starts.push(raw.length);
  return { text, starts };
}

/** Remembers what each character becomes: texts repeat a few thousand characters. */
function remembered(foldChar: FoldChar): FoldChar {
  const known = new Map<string, string>();
  return (char) => {
    let folded = known.get(char);
    if (folded === undefined) {
      folded = foldChar(char);
      known.set(char, folded);
    }
    return folded;
  };
}

const compatible = remembered((char) => {
  if (plainHan.test(char)) return char;
  if (invisible.test(char) || space.test(char)) return '';
  return (radicalOf.get(char) ?? char.normalize('NFKC')).toLowerCase().replace(/\s/gu, '');
});

/**
 * Folds for matching: NFKC, radicals as characters, lower case, without white space and invisible marks; with
 * `variants`, these too. Per character, since NFKC over the whole string could merge neighbours and lose the map.
 */
export function mapNormalised(raw: string, variants?: Variants): MappedText {
  if (!variants) return mapChars(raw, compatible);
  return mapChars(raw, (char) => variants.get(compatible(char)) ?? compatible(char));
}

/** Returns `raw` folded for matching, without the map: the form in which rules match and search compares. */
export function normalise(raw: string, variants?: Variants): string {
  let text = '';
  for (const char of raw) {
    const folded = compatible(char);
    text += variants?.get(folded) ?? folded;
  }
  return text;
}

/** Punctuation of other widths and writings, and the mark it is read as. */
const punctuation = new Map(
  Object.entries({
    '（': '(﹙⁽₍',
    '）': ')﹚⁾₎',
    '，': ',﹐，､',
    '；': ';﹔；',
    '：': ':﹕：︰',
    '！': '!﹗！',
    '？': '?﹖？',
    '。': '｡',
    '、': '､﹑',
    '.': '．﹒․',
    '%': '％﹪',
    '〔': '[﹝［【〖',
    '〕': ']﹞］】〗',
    '“': '"＂„‟〝「『',
    '”': '〞」』',
    '—': '–―─━﹘－‒‐‑−',
    '~': '～∼〜˜',
    '≥': '≧⩾',
    '≤': '≦⩽',
    '>': '＞﹥',
    '<': '＜﹤',
    '•': '●▪■◆◇○▲★☆➢►·‧・',
  }).flatMap(([mark, writings]) => [...writings].map((writing) => [writing, mark] as const)),
);
const marks: ReadonlySet<string> = new Set(punctuation.values());
/** Numbers that carry their own bracket or stop: ㈠ ⑴ ⒈; circled numbers stay, since ① is a form of its own. */
const enclosedNumber = /[\u3220-\u3229\u2474-\u249b]/u;

function readAs(char: string): string {
  if (plainHan.test(char)) return char;
  if (lineEnds.has(char)) return '\n';
  if (char === '\t' || char === '\n' || char === '\r') return char;
  if (space.test(char)) return ' ';
  if (invisible.test(char)) return '';
  if (enclosedNumber.test(char)) return char.normalize('NFKC').replace('(', '（').replace(')', '）');
  return punctuation.get(char) ?? radicalOf.get(char) ?? (marks.has(char) ? char : compatibleLetter(char));
}

/** Full-width letters and digits, compatibility ideographs and Roman numerals in their plain form; all else as it stands. */
function compatibleLetter(char: string): string {
  return /[\u2160-\u217f\uff01-\uff5e\u2f00-\u2fdf\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/u.test(char)
    ? char.normalize('NFKC')
    : char;
}

const reading = remembered(readAs);

/**
 * The reading form, in which the parser and the readers of numbers see a text: line ends as \n, other white space as
 * a space, one writing of each mark of punctuation (full width for ，；：（）, half width for digits, letters and %), radicals
 * and compatibility ideographs as characters, variants as their common form, invisible marks gone; case and ① stay.
 * A comma, colon or stop between digits belongs to the number and stays in half width.
 */
export function mapReading(raw: string, variants?: Variants): MappedText {
  const mapped = mapChars(raw, (char) => {
    const read = reading(char);
    return variants?.get(read) ?? read;
  });
  return { ...mapped, text: keepNumbersWhole(mapped.text) };
}

/** Returns the reading form without its map. */
export function readingForm(raw: string, variants?: Variants): string {
  return mapReading(raw, variants).text;
}

function keepNumbersWhole(text: string): string {
  return text.replace(/(?<=\d)[，：](?=\d)/gu, (mark, at: number) => {
    if (mark === '：') return ':';
    return /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)) ? ',' : mark;
  });
}

/** Received offsets of the stretch `from`–`to` of a folded text: the first character and the one behind the last. */
export function receivedSpan(
  { starts }: MappedText,
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: starts[from] ?? 0, end: starts[to] ?? starts[starts.length - 1] ?? 0 };
}
