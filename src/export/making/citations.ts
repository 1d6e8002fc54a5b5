import { bibtex, csl, ris, type Source } from '../../citation/index.ts';
import { type ExportFile, exportFile, json } from '../file.ts';
import type { Made } from './source.ts';

/** The files of some citations; the day of access is left to the reader. */
function citationFiles(name: string, title: string, sources: readonly Source[]): ExportFile[] {
  const written = { rows: sources.length };
  const items = sources.map((source) => csl(source, null));
  const records = sources.map((source) => ris(source, null)).join('');
  const entries = sources.map((source) => bibtex(source, null)).join('\n');
  return [
    exportFile(`${name}.json`, `${title}（CSL-JSON）`, json(items), written),
    exportFile(`${name}.ris`, `${title}（RIS）`, records, written),
    exportFile(`${name}.bib`, `${title}（BibTeX）`, entries, written),
  ];
}

/** Makes the files of citations: of all that may be cited, and of each plan. */
export const ofCitations = ({ cited }: Made): ExportFile[] => [
  ...citationFiles(
    'citations',
    '引用：全部',
    cited.map(({ source }) => source),
  ),
  ...cited.flatMap(({ plan, source }) =>
    plan === null ? [] : citationFiles(`citations/${plan}`, `引用：${source.title}`, [source]),
  ),
];
