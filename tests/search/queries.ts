import { randomFrom } from '../../scripts/system/random.ts';
import type { Clause } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';

/** A query as typed, and what by definition a clause must and must not contain (normalised). */
export interface TrialQuery {
  typed: string;
  all: string[];
  none: string[];
}

/** Queries that must be among the trial ones, whatever chance brings. */
const always = [
  '70%',
  '７０％',
  '“互联网+”',
  '"互联网+"',
  '「互联网+」',
  '『互联网+』',
  '＂互联网+＂',
  '互联网＋',
  'DRG/DIP',
  'drg',
  'ＤＲＧ',
  'dip',
  '医',
  '保',
  '的',
  '，',
  '。',
  '、',
  '（',
  '(',
  '“',
  '”',
  '%',
  '1',
  '2025',
  '2025年',
  '-',
  '——',
  '《',
  '+',
  '…',
  '医保',
  '医疗保障',
  '异地就医 直接结算',
  '基金　监管',
  '"基金 监管"',
  '“15 分钟”',
  '“15 分钟健身圈”',
  '医保 -基金',
  '-基金 医保',
  'DRG -试点',
  '龘',
  '不存在的词语',
  'a',
  'b.c',
  '.*',
  '\\',
  '[',
  '医保 医保',
  '按病种付费 70%',
];

/** Words of a query by the rules that the search page states, for queries without phrases. */
function plain(typed: string): TrialQuery {
  const words = typed.split(/\s+/u).filter((word) => normalise(word));
  const isNot = (word: string) => /^[-－]./u.test(word);
  const positive = words.filter((word) => !isNot(word));
  if (positive.length === 0) return { typed, all: words.map((part) => normalise(part)), none: [] };
  const none = words.filter(isNot).map((word) => normalise(word.slice(1)));
  return { typed, all: positive.map((part) => normalise(part)), none };
}

/** A query in quotes, which is one phrase without its quotes. */
function phrase(open: string, inner: string, close: string): TrialQuery {
  return { typed: open + inner + close, all: [normalise(inner)], none: [] };
}

function understood(typed: string): TrialQuery {
  const straight = /^(["＂「『])(.+)(["＂」』])$/u.exec(typed);
  if (straight) return phrase(straight[1]!, straight[2]!, straight[3]!);
  const printed = /^“([^”]*\s[^”]*)”$/u.exec(typed);
  return printed ? phrase('“', printed[1]!, '”') : plain(typed);
}

const toFull = (text: string) =>
  text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** `count` queries of 1 to 20 characters: stretches of clauses, also cut, joined, widened, quoted and spoilt. */
export function trialQueries(clauses: readonly Clause[], count: number, seed = 20261122): TrialQuery[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const stretch = (most = 20): string => {
    const chars = [...clauses[below(clauses.length)]!.text];
    const start = below(chars.length);
    const text = chars.slice(start, start + 1 + below(most)).join('');
    return normalise(text) ? text : stretch(most);
  };
  const spoil = (text: string) => {
    const at = below(text.length);
    return text.slice(0, at) + stretch(1) + text.slice(at + 1);
  };
  const split = (text: string) => {
    const at = below(text.length);
    return `${text.slice(0, at)}${random() < 0.5 ? ' ' : '　'}${text.slice(at)}`;
  };
  const makers: (() => TrialQuery)[] = [
    () => understood(toFull(stretch())),
    () => understood(stretch().toLowerCase()),
    () => understood(split(stretch(19))),
    () => understood(`${stretch(9)} ${stretch(9)}`),
    () => understood(`${stretch(4)} -${stretch(2).replace(/\s/gu, '')}`),
    () => understood(spoil(stretch())),
    () => phrase('"', split(stretch(17)).replaceAll('"', ''), '"'),
    () => understood(stretch(2)),
  ];
  const queries = always.map(understood);
  while (queries.length < count) {
    queries.push(random() < 0.5 ? understood(stretch()) : makers[below(makers.length)]!());
  }
  return queries.filter(({ all }) => all.length > 0);
}

/** The clauses that answer a query, found by looking at every one of them: `city eId`. */
export function scanned(
  texts: readonly { key: string; norm: string }[],
  { all, none }: TrialQuery,
): string[] {
  return texts
    .filter(
      ({ norm }) => all.every((word) => norm.includes(word)) && !none.some((word) => norm.includes(word)),
    )
    .map(({ key }) => key);
}
