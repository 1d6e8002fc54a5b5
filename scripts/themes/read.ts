import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Theme, theme as themeModel } from '../../src/model/theme.ts';
import { type Problem, problem } from '../report/problem.ts';
import { Broken } from '../report/structured.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** The themes that could be read, by their order, and what is wrong with the others. */
export interface ReadThemes {
  readonly themes: Theme[];
  readonly problems: Problem[];
}

/** A theme with the file it came from. */
interface ThemeFile {
  readonly file: string;
  readonly theme: Theme;
  readonly matter: FrontMatter;
}

type Fault = readonly [path: readonly PropertyKey[], detail: string];

/** Faults of the rules of a theme: issues the theme does not have, ids used twice. */
function ruleFaults(theme: Theme): Fault[] {
  const issues = new Set(theme.issues.map(({ id }) => id));
  const seen = new Set<string>();
  return theme.rules.flatMap((rule, index) => {
    const at = ['rules', index];
    const faults: Fault[] = rule.issues
      .filter((id) => !issues.has(id))
      .map((id) => [[...at, 'issues'], `rule ${rule.id} names the unknown issue ${id}`] as const);
    if (seen.has(rule.id)) faults.push([[...at, 'id'], `the rule id ${rule.id} is used twice`]);
    seen.add(rule.id);
    return faults;
  });
}

/** Issues of a theme that stand twice. */
function issueFaults({ issues }: Theme): Fault[] {
  const ids = issues.map(({ id }) => id);
  return ids.flatMap((id, at): Fault[] =>
    ids.indexOf(id) < at ? [[['issues', at, 'id'], `the issue ${id} stands twice`]] : [],
  );
}

/** Reads one theme file; faults go to `problems`, and a theme with faults is not returned. */
function readTheme(file: string, text: string, problems: Problem[]): ThemeFile | null {
  try {
    const matter = readFrontMatter(text);
    const parsed = themeModel.safeParse(matter.data);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const detail = `${issue.path.join('.')}: ${issue.message}`;
        problems.push(problem('theme-unreadable', file, matter.placeOf(issue.path), detail));
      }
      return null;
    }
    const faults = [...issueFaults(parsed.data), ...ruleFaults(parsed.data)];
    for (const [path, detail] of faults)
      problems.push(problem('theme-rule', file, matter.placeOf(path), detail));
    if (parsed.data.id !== basename(file, '.mdx')) {
      problems.push(problem('theme-unreadable', file, matter.placeOf(['id']), `its id is ${parsed.data.id}`));
    }
    return faults.length > 0 ? null : { file, theme: parsed.data, matter };
  } catch (error) {
    const place = error instanceof Broken ? error.place : 1;
    problems.push(problem('theme-unreadable', file, place, (error as Error).message));
    return null;
  }
}

/**
 * Reads all themes of a folder (`*.mdx`), sorted by their order. Never throws on bad content: every fault is collected
 * with file and line. `readFile` gets a path joined to `dir`.
 */
export function readThemes(
  dir: string,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
  list: (dir: string) => string[] = readdirSync,
): ReadThemes {
  const problems: Problem[] = [];
  const files = list(dir)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readTheme(`content/themes/${name}`, readFile(join(dir, name)), problems))
    .filter((file) => file !== null);
  problems.push(...sameOrder(files));
  return {
    themes: files.map(({ theme }) => theme).sort((a, b) => a.order - b.order),
    problems,
  };
}

/** Themes whose order another has already. */
function sameOrder(files: readonly ThemeFile[]): Problem[] {
  const first = new Map<number, string>();
  return files.flatMap(({ file, theme, matter }) => {
    const other = first.get(theme.order);
    first.set(theme.order, other ?? theme.id);
    if (other === undefined) return [];
    return [problem('theme-unreadable', file, matter.placeOf(['order']), `its order is that of ${other}`)];
  });
}
