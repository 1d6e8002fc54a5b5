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
