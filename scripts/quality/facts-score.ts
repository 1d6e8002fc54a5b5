import type { Clause, Commitment, Deadline, Responsibility } from '../../src/model/index.ts';
import { normalise } from '../../src/writing/fold.ts';
import { variants } from '../../src/writing/variants.ts';
import type { LabelledDocument, LabelledSentence } from './labelled-documents.ts';

/** The facts read from a document, and the clauses that say on which lines they stand. */
export interface ReadFacts {
  readonly clauses: readonly Clause[];
  readonly commitments: readonly Commitment[];
  readonly deadlines: readonly Deadline[];
  readonly responsibilities: readonly Responsibility[];
}

/** How many labels there are, how many were met, and the records that no label asks for, each as printable lines. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly read: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** What a document scores: numbers with their comparators, kinds and years, deadlines, duties. */
export interface FactsScore {
  readonly numbers: Tally;
  /** Of the numbers found: comparator, kind and year as labelled, and comparators turned round. */
  readonly right: {
    readonly comparator: number;
    readonly kind: number;
    readonly year: number;
    readonly turned: number;
  };
  readonly deadlines: Tally;
  readonly duties: Tally;
  /** What was read otherwise than labelled, for a reader. */
  readonly remarks: readonly string[];
}

const cell = (text = ''): string => (text === '-' ? '' : text);
const folded = (text: string): string => normalise(text, variants());

/** Scores the facts of one document against its labels: a label and a record meet where sentence and value agree. */
export function scoreFacts(document: LabelledDocument, facts: ReadFacts): FactsScore {
  const sentencesOf = sentenceFinder(document, facts.clauses);
  const remarks: string[] = [];
  const { tally: numbers, pairs } = scoreNumbers(document, facts, sentencesOf);
  const right = { comparator: 0, kind: 0, year: 0, turned: 0 };
  for (const [label, record] of pairs) judgePair(label, record, right, remarks);
  return {
    numbers,
    right,
    remarks,
    deadlines: scoreDeadlines(document, facts, sentencesOf),
    duties: scoreDuties(document, facts, sentencesOf),
  };
}

type SentencesOf = (record: { eId: string; quote: string }) => ReadonlySet<number>;

/** Finds the numbers of the sentences in which a record may stand: on the lines of its clause, sharing its quote. */
function sentenceFinder(document: LabelledDocument, clauses: readonly Clause[]): SentencesOf {
  const lines = new Map(clauses.map((clause) => [clause.eId, clause.lines]));
  const words = new Map(document.sentences.map((s: LabelledSentence) => [s.n, folded(s.text)]));
  return ({ eId, quote }) => {
    const [first, last] = lines.get(eId) ?? [0, 0];
    const near = document.sentences.filter((s) => s.line >= first && s.line <= last);
    const own = folded(quote);
    const shares = ({ n }: LabelledSentence) => {
      const text = words.get(n) ?? '';
      return own === '' || text.includes(own) || own.includes(text);
    };
    // A converted file has other lines than the received one: then the words alone tell.
    const sharing = near.some(shares)
      ? near.filter(shares)
      : own === ''
        ? near
        : document.sentences.filter(shares);
    return new Set((sharing.length > 0 ? sharing : near).map((s) => s.n));
  };
}

type Pair = readonly [label: readonly string[], record: Commitment];

function scoreNumbers(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf) {
  const records = facts.commitments.filter(({ text }) => !/^(?:全.?覆盖|应.尽.|全员.*)$/u.test(text));
  const pool = records.map((record) => ({ record, at: sentencesOf(record) }));
  const labels = document.numbers.filter((label) => label[2] !== '?');
  const pairs: Pair[] = [];
  const missed: string[] = [];
  for (const label of labels) {
    const fits = pool.filter(({ record, at }) => at.has(Number(label[0])) && sameValue(label, record));
    const best = fits.find(({ record }) => sharesWords(label[1] ?? '', record.text)) ?? fits[0];
    if (best) {
      pairs.push([label, best.record]);
      pool.splice(pool.indexOf(best), 1);
    } else missed.push(label.join(' | '));
  }
  const extra = pool.map(
    ({ record: r, at }) => `${[...at].join('/')} | ${r.text} | ${r.value} ${r.unit} | ${r.quote}`,
  );
  const tally: Tally = { wanted: labels.length, found: pairs.length, read: records.length, missed, extra };
  return { tally, pairs };
}

function sharesWords(label: string, text: string): boolean {
  const [a, b] = [folded(label), folded(text)];
  return a.includes(b) || b.includes(a);
}

/** Units agree where one begins with the other, its 万 apart; rates per period agree with rates. */
function sameUnit(a: string, b: string): boolean {
  const [own, other] = [a, b].map((unit) => folded(unit).replace(/^[万亿]/u, '')) as [string, string];
  if (own === '' || other === '' || (own.includes('/') && other.includes('/'))) return true;
  return own.startsWith(other) || other.startsWith(own) || own.replace('月', '个月') === other;
}

function sameValue(label: readonly string[], record: Commitment): boolean {
  const unit = cell(label[4]);
  const scale = unit === '' && record.unit === '%' ? 0.01 : unit === '%' && record.unit === '' ? 100 : 1;
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.0005 * Math.max(1, Math.abs(b));
  const upper = cell(label[3]);
  return (
    sameUnit(cell(label[4]), record.unit) &&
    near(record.value * scale, Number(label[2])) &&
    (upper === '' ? record.upper === null : near((record.upper ?? Number.NaN) * scale, Number(upper)))
  );
}

const opposite: Readonly<Record<string, RegExp>> = { '>': /</u, '>=': /</u, '<': />/u, '<=': />/u };

function judgePair(
  label: readonly string[],
  record: Commitment,
  right: { comparator: number; kind: number; year: number; turned: number },
  remarks: string[],
): void {
  const [, words = '', , , , comparator = '', kind = '', year = ''] = label;
  const own = record.comparator ?? '-';
  const ownYear = record.year === null ? '-' : String(record.year);
  if (own === comparator) right.comparator += 1;
  else remarks.push(`comparator ${comparator} read ${own}: ${words} (${record.quote})`);
  if (opposite[comparator]?.test(own)) right.turned += 1;
  if (record.kind === kind) right.kind += 1;
  else remarks.push(`kind ${kind} read ${record.kind}: ${words} (${record.quote})`);
  if (ownYear === year.replace(/^\d{4}-/u, '')) right.year += 1;
  else remarks.push(`year ${year} read ${ownYear}: ${words} (${record.quote})`);
}

function scoreDeadlines(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf): Tally {
  const pool = facts.deadlines.map((record) => ({ record, at: sentencesOf(record) }));
  const missed: string[] = [];
  for (const label of document.deadlines) {
    const fit = pool.find(
      ({ record, at }) =>
        at.has(Number(label[0])) &&
        (record.date ?? '-') === label[2] &&
        sharesWords(label[1] ?? '', record.when),
    );
    if (fit) pool.splice(pool.indexOf(fit), 1);
    else missed.push(label.join(' | '));
  }
  const extra = pool.map(({ record: r, at }) => `${[...at].join('/')} | ${r.when} | ${r.date} | ${r.quote}`);
  const wanted = document.deadlines.length;
  return { wanted, found: wanted - missed.length, read: facts.deadlines.length, missed, extra };
}

/** A duty in one line: who leads, who supports, who answers, whether the list is open. */
function dutyKey(
  lead: readonly string[],
  support: readonly string[],
  responsible: readonly string[],
  open: boolean,
) {
  return (
    [lead, support, responsible].map((names) => names.map(folded).sort().join('、')).join(' | ') +
    (open ? ' 等' : '')
  );
}

function scoreDuties(document: LabelledDocument, facts: ReadFacts, sentencesOf: SentencesOf): Tally {
  const said = Map.groupBy(facts.responsibilities, (r) => `${r.eId} ${r.quote}`);
  const pool = [...said.values()].flatMap((records) =>
    dutyUnits(document, records, sentencesOf(records[0] as Responsibility)),
  );
  const read = pool.length;
  const missed: string[] = [];
  for (const label of document.duties) {
    const key = labelKey(label);
    const fit = pool.find((duty) => duty.at.has(Number(label[0])) && duty.key === key);
    if (fit) pool.splice(pool.indexOf(fit), 1);
    else missed.push(`${label[0]} | ${key}`);
  }
  const extra = pool.map(({ key, at }) => `${[...at].join('/')} | ${key}`);
  const wanted = document.duties.length;
  return { wanted, found: wanted - missed.length, read, missed, extra };
}

function labelKey(label: readonly string[]): string {
  const names = (text?: string) =>
    cell(text)
      .split(/[、，](?![^（(]*[）)])/u)
      .filter(Boolean);
  return dutyKey(names(label[1]), names(label[2]), names(label[3]), label[4] === '1');
}

/** What one sentence says of duties: all of it together, or each record alone where the labels have them apart. */
function dutyUnits(document: LabelledDocument, records: readonly Responsibility[], at: ReadonlySet<number>) {
  const wanted = new Set(document.duties.filter((label) => at.has(Number(label[0]))).map(labelKey));
  const together = { key: keyOfDuties(records), at };
  if (wanted.has(together.key)) return [together];
  const alone = records.map((record) => ({ key: keyOfDuties([record]), at }));
  return alone.some(({ key }) => wanted.has(key)) ? alone : [together];
}

function keyOfDuties(records: readonly Responsibility[]): string {
  const led = records.filter((r) => r.role === '牵头').flatMap((r) => r.lead);
  const answering = records.filter((r) => r.role !== '牵头').flatMap((r) => r.lead);
  return dutyKey(
    led,
    records.flatMap((r) => r.support),
    answering,
    records.some((r) => r.open),
  );
}

/** Share of `part` in `whole` in per cent, one decimal; 100 where nothing was wanted. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '100.0' : ((100 * part) / whole).toFixed(1);
}

/** Harmonic mean of precision and recall of a tally, 0 to 1. */
export function f1({ wanted, found, read }: Pick<Tally, 'wanted' | 'found' | 'read'>): number {
  return wanted + read === 0 ? 1 : (2 * found) / (wanted + read);
}
