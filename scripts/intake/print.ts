import { count } from '../report/print.ts';
import { type Form, likeness, newIn } from './form.ts';
import type { Inspection } from './inspect.ts';

/** An inspection as text for a terminal: metadata, outline, counts of what was found, facts and remarks with their lines. */
export function inWords(inspection: Inspection): string {
  const parts = [
    head(inspection),
    outline(inspection),
    counts(inspection),
    facts(inspection),
    remarks(inspection),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head({ file, plan }: Inspection): string {
  const said = (value: string | readonly string[] | null) => [value ?? []].flat().join('、') || '—';
  return [
    `${file} (${plan.seed.lines} lines)`,
    `  title    ${said(plan.title)}`,
    `  number   ${said(plan.docNumber)}`,
    `  issuer   ${said(plan.issuer)}`,
    `  date     ${said(plan.date)}`,
    `  type     ${said(plan.type)}`,
    `  place    ${said([plan.province, plan.city, plan.code].filter((part) => part !== ''))}`,
  ].join('\n');
}

function outline({ sections }: Inspection): string {
  if (sections.length === 0) return 'No outline: the text has no heading.';
  const lines = sections.map(({ level, label, title, kind, line }) => {
    const mark = kind === 'section' ? '' : ` [${kind}]`;
    return `${String(line).padStart(5)}  ${'  '.repeat(level - 1)}${label}${title}${mark}`;
  });
  return ['Outline', ...lines].join('\n');
}

function counts(inspection: Inspection): string {
  const names = [
    'clauses',
    'excerpts',
    'indicators',
    'commitments',
    'deadlines',
    'tasks',
    'responsibilities',
  ] as const;
  return names.map((name) => `${inspection[name].length} ${name}`).join(', ');
}

function facts({ indicators, commitments, deadlines, responsibilities, excerpts }: Inspection): string {
  const themes = Map.groupBy(excerpts, ({ theme }) => theme);
  return [
    ...[...themes].map(([theme, found]) => `  theme ${theme}: ${found.length}`),
    ...indicators.map(
      (each) => `  indicator ${each.verbatimName}: ${each.baseline.text} → ${each.target.text}`,
    ),
    ...commitments.map((each) => `  number ${each.text}: ${each.what ?? '—'} (${each.kind})`),
    ...deadlines.map((each) => `  deadline ${each.when}: ${each.quote.slice(0, 40)}`),
    ...responsibilities.map((each) => `  duty ${[...each.lead, ...each.support].join('、')}`),
  ].join('\n');
}

function remarks({ file, remarks: found }: Inspection): string {
  return found.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n');
}

/** A plan that the site has, as far as its form is compared. */
export interface KnownForm {
  readonly city: string;
  readonly form: Form;
}

/** What a text says of itself, how its parts are numbered, which known plan has the most like form, and how much was found in it. */
export function formInWords(inspection: Inspection, form: Form, known: readonly KnownForm[]): string {
  const labels = [...form.numbering.values()];
  const numbering =
    labels.length > 0 ? `Its parts are numbered ${labels.join(' ')}` : 'Its parts have no numbers';
  const number = inspection.sections.filter(({ kind }) => kind === 'table').length;
  const tables = [count(number, 'table'), ...form.tables].join(', ');
  return [
    head(inspection),
    `${numbering}; it has ${tables}.${nearest(form, known)}`,
    counts(inspection),
  ].join('\n');
}

function nearest(form: Form, known: readonly KnownForm[]): string {
  const [like] = known
    .map(({ city, form: other }) => ({ city, share: likeness(form, other) }))
    .sort((a, b) => b.share - a.share);
  if (!like) return '';
  const fresh = newIn(
    form,
    known.map((each) => each.form),
  );
  const only = fresh.length > 0 ? ` No plan so far has ${fresh.join(' ')}.` : '';
  return ` Most like it in form: ${like.city} (${Math.round(100 * like.share)} %).${only}`;
}
