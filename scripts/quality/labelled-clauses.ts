import type { Clause, Section } from '../../src/model/index.ts';
import type { LabelledDocument } from './labelled-documents.ts';

/** The clauses and sections of a labelled document as its labels give them: what a faultless parser would hand on. */
export interface LabelledClauses {
  readonly clauses: readonly Clause[];
  readonly sections: readonly Section[];
}

const plan = 'labelled';
const url = 'plans/labelled/';

/** Builds clauses and sections from sentences, line breaks and outline; rows of indicator tables are clauses of kind `row`. */
export function labelledClauses(document: LabelledDocument): LabelledClauses {
  const starts = paragraphStarts(document);
  const paragraphs = Map.groupBy(document.sentences, (sentence) => starts(sentence.line));
  const sections = sectionsOf(document);
  const rows = new Set(document.indicators.map(([line]) => Number(line)));
  const headings = new Map(
    document.outline.map(([line, , label, title]) => [Number(line), { label, title }]),
  );
  let section = '';
  const clauses = [...paragraphs].map(([line, sentences], at): Clause => {
    const own = sections.find((candidate) => candidate.line === line);
    if (own) section = own.eId;
    const text = sentences.map((sentence) => sentence.text).join('');
    const heading = headings.get(line);
    const alone =
      heading !== undefined && bare(text) === bare(printed(heading.label) + printed(heading.title));
    const kind = rows.has(line) ? 'row' : alone ? 'heading' : 'paragraph';
    const last = sentences.at(-1)?.line ?? line;
    return {
      plan,
      eId: `p_${at + 1}`,
      section,
      kind,
      text,
      lines: [line, last],
      joined: last > line,
      joins: [],
      lead: 0,
      issues: [],
      url,
    } as unknown as Clause;
  });
  return { clauses, sections };
}

/** Tells on which line the paragraph of a line begins: lines that continue another belong to it. */
function paragraphStarts({ wraps }: LabelledDocument): (line: number) => number {
  const continued = new Set(wraps);
  return (line) => {
    let start = line;
    while (continued.has(start)) start -= 1;
    return start;
  };
}

function sectionsOf({ outline }: LabelledDocument): Section[] {
  const open: Section[] = [];
  return outline.map(([line, level, label, title], at) => {
    const depth = Number(level);
    while ((open.at(-1)?.level ?? 0) >= depth) open.pop();
    const section = {
      plan,
      eId: `sec_${at + 1}`,
      level: depth,
      label: printed(label),
      title: printed(title),
      kind: 'section',
      line: Number(line),
      parent: open.at(-1)?.eId ?? null,
      url,
    } as Section;
    open.push(section);
    return section;
  });
}

const bare = (text: string): string => text.replace(/[\s。：:#*]+/gu, '');
const printed = (cell = ''): string => (cell === '-' ? '' : cell);
