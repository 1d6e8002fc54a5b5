import type { LabelledDocument, LabelledSentence } from '../quality/labelled-documents.ts';
import type { Statement } from '../themes/features.ts';
import { statementsOf } from '../themes/sentences.ts';

/** A heading of the labelled outline; label and title are empty where it has none. */
interface Heading {
  readonly line: number;
  readonly level: number;
  readonly label: string;
  readonly title: string;
}

/** What a sentence speaks to, and what careful readers differ on, as `theme/issue`. */
export interface Marks {
  readonly labels: readonly string[];
  readonly optional: readonly string[];
}

/** A labelled sentence with what the classifier would see of it. */
export interface LabelledStatement {
  readonly sentence: LabelledSentence;
  /** What it speaks to, as `theme/issue`. */
  readonly labels: readonly string[];
  /** What careful readers differ on, as `theme/issue`. */
  readonly optional: readonly string[];
  readonly statement: Statement;
  readonly heading: boolean;
}

const bare = (text: string): string => text.replace(/[\s|*#¦]+|[。；：:;]$/gu, '');
const isItem = (text: string): boolean =>
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|——|[①-⑳])/u.test(text);

/**
 * Puts the sentences of a labelled document under the titles of its labelled outline, so that learning does not depend
 * on the parser. Brackets of duties, which are never excerpts, are left out.
 */
export function labelledStatements(document: LabelledDocument): LabelledStatement[] {
  const reader = new OutlineReader(outlineOf(document));
  let previous: LabelledSentence | null = null;
  const labels = agreedMarks(document);
  return document.sentences.flatMap((sentence) => {
    const { heading, titles } = reader.open(sentence);
    const lead = reader.leadOf(sentence.text, heading);
    const words = heading ? sentence.text : withoutDuties(sentence.text);
    if (words === '') return [];
    const marks = labels.get(sentence.n) ?? marksOf('-');
    const before = previous?.line === sentence.line ? previous.text : '';
    previous = heading ? null : sentence;
    return [
      { sentence, ...marks, heading, statement: { words, titles, lead, before: heading ? '' : before } },
    ];
  });
}

/** Labels by number of the sentence; what only one of two readers gave is what careful readers differ on. */
export function agreedMarks({ themes, second }: LabelledDocument): Map<number, Marks> {
  const again = new Map(second.map(([n, marks]) => [n, marksOf(marks)]));
  return new Map(
    themes.map(([n, cell]) => {
      const [first, other] = [marksOf(cell), again.get(n)];
      if (!other) return [Number(n), first];
      const both = first.labels.filter((label) => [...other.labels, ...other.optional].includes(label));
      const every = [...first.labels, ...first.optional, ...other.labels, ...other.optional];
      const doubtful = new Set(every.filter((label) => !both.includes(label)));
      return [Number(n), { labels: both, optional: [...doubtful] }];
    }),
  );
}

/** The numbers of the sentences that are headings of the labelled outline. */
export function outlineMarks(document: LabelledDocument): Set<number> {
  const reader = new OutlineReader(outlineOf(document));
  return new Set(document.sentences.filter((each) => reader.open(each).heading).map(({ n }) => n));
}

function outlineOf({ outline }: LabelledDocument): Heading[] {
  return outline.map(([line, level, label, title]) => ({
    line: Number(line),
    level: Number(level),
    label: filled(label),
    title: filled(title),
  }));
}

const filled = (cell: string | undefined): string => (cell === undefined || cell === '-' ? '' : cell);

/** Labels and doubtful labels (`?theme/issue`) of a cell of `themes.tsv`. */
export function marksOf(cell: string | undefined): Marks {
  const marks = filled(cell)
    .split(' ')
    .filter((mark) => mark !== '');
  return {
    labels: marks.filter((mark) => !mark.startsWith('?')),
    optional: marks.filter((mark) => mark.startsWith('?')).map((mark) => mark.slice(1)),
  };
}

/** A sentence without the bracket of duties at its end; empty if that is all. */
function withoutDuties(text: string): string {
  const spans = statementsOf(text);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** Follows the outline along the sentences of the document. */
class OutlineReader {
  private next = 0;
  private above: Heading[] = [];
  private lead = '';
  private readonly outline: readonly Heading[];

  constructor(outline: readonly Heading[]) {
    this.outline = outline;
  }

  /** Takes the headings up to a sentence; tells whether it is one itself, and the titles above it, nearest first. */
  open(sentence: LabelledSentence): { heading: boolean; titles: string[] } {
    for (let at = this.outline[this.next]; at && at.line <= sentence.line; at = this.outline[this.next]) {
      const heading: Heading = at;
      this.above = [...this.above.filter(({ level }) => level < heading.level), heading];
      this.next += 1;
      this.lead = '';
      if (bare(sentence.text) === bare(heading.label + heading.title)) {
        return { heading: true, titles: this.titles().slice(heading.title === '' ? 0 : 1) };
      }
    }
    return { heading: false, titles: this.titles() };
  }

  /** The sentence ending in a colon that leads in the list of which this is an item. */
  leadOf(text: string, heading: boolean): string {
    const lead = isItem(text) ? this.lead : '';
    if (!heading && /[:：]\s*$/u.test(text)) this.lead = text;
    else if (!isItem(text)) this.lead = '';
    return lead;
  }

  private titles(): string[] {
    return this.above
      .map(({ title }) => title)
      .filter((title) => title !== '')
      .reverse();
  }
}
