import { describe, expect, test } from 'vitest';
import { readCorrections, rulingsOf, unusedCorrections } from '../../scripts/pipeline/corrections.ts';
import { parsed } from '../support/parsed.ts';

const file = 'content/corrections/moon.yaml';

/** Applies corrections to lines, and says what the clauses and headings are then. */
function corrected(lines: readonly string[], yaml: string) {
  const { corrections, problems } = readCorrections(file, yaml);
  expect([...problems, ...unusedCorrections(file, corrections, lines.join('\n'))]).toEqual([]);
  const { sections, clauses, metadata } = parsed(lines, rulingsOf(corrections));
  return {
    headings: sections.map(({ level, label, title }) => `${level} ${label}|${title}`),
    clauses: clauses.map(({ kind, text }) => `${kind} ${text}`),
    metadata,
  };
}

const entry = (line: number, action: string, more = '') =>
  `- { line: ${line}, action: ${action}${more}, reason: the printed page shows it }\n`;

describe('an editor can overrule', () => {
  test('joins', () => {
    const lines = ['一、目标', '推进改革。', '落实任务，健全', '保障机制。'];
    const yaml = entry(3, 'join') + entry(4, 'separate');
    expect(corrected(lines, yaml).clauses).toEqual([
      ...['heading 一、目标', 'paragraph 推进改革。落实任务，健全', 'paragraph 保障机制。'],
    ]);
  });

  test('a heading that was taken for text', () => {
    const lines = ['一、目标', '推进改革，落实任务。', '完善筹资。合理分担责任。', '二、任务'];
    const yaml = entry(3, 'heading', ', level: 2, title: 完善筹资');
    const { headings } = corrected(lines, yaml);
    expect(headings).toEqual(['1 一、|目标', '2 |完善筹资', '1 二、|任务']);
  });

  test('label, title and level of a heading', () => {
    const lines = ['一、目标', '（一）筹资 合理分担责任，稳步提高标准。', '二、任务'];
    const yaml = entry(2, 'heading', ', level: 3, label: （一）, title: 筹资');
    expect(corrected(lines, yaml).headings[1]).toBe('3 （一）|筹资');
  });

  test.each([
    ['text', 'paragraph 2.病种付费'],
    ['item', 'item 2.病种付费'],
    ['furniture', 'furniture 2.病种付费'],
  ])('a heading that is %s', (action, clause) => {
    const lines = ['1.总额预算', '以收定支，科学编制。', '2.病种付费', '扩大病种，动态调整。'];
    const { headings, clauses } = corrected(lines, entry(3, action));
    expect(headings).toEqual(['1 1.|总额预算']);
    expect(clauses).toContain(clause);
  });

  test('furniture that is text', () => {
    const lines = ['一、来源', '来源：市财政', '推进改革。'];
    expect(corrected(lines, '[]').clauses[1]).toBe('furniture 来源：市财政');
    expect(corrected(lines, entry(2, 'keep')).clauses[1]).toMatch(/^paragraph 来源：市财政/u);
  });

  test('metadata, field by field', () => {
    const lines = ['某市规划', '一、目标', '推进改革。', '某市政府', '2021年2月30日'];
    const yaml =
      '- { metadata: { date: 2021-02-28, issuer: [甲局, 乙局], type: 纲要 }, reason: corrected in print }';
    const { metadata } = corrected(lines, yaml);
    expect(metadata).toMatchObject({
      title: '某市规划',
      date: '2021-02-28',
      issuer: ['甲局', '乙局'],
      type: '纲要',
    });
  });

  const lines = [
    '某市规划',
    '一、总额预算',
    '以收定支，',
    '科学编制。',
    '二、病种付费',
    '扩大病种，动态调整。',
    '3',
  ];
  test.each([
    ['join', entry(6, 'join'), 6],
    ['separate', entry(4, 'separate'), 4],
    ['furniture', entry(6, 'furniture'), 6],
    ['keep', entry(7, 'keep'), 7],
    ['item', entry(5, 'item'), 5],
    ['heading', entry(6, 'heading', ', level: 2'), 6],
    ['metadata', '- { metadata: { type: 纲要 }, reason: it is one }\n', 1],
  ])('and the reader can see it: %s', (_, yaml, line) => {
    const { clauses } = parsed(lines, rulingsOf(readCorrections(file, yaml).corrections));
    const byHand = clauses.flatMap(({ issues }) => issues.filter(({ key }) => key === 'corrected-by-hand'));
    expect(byHand.map((note) => note.line)).toEqual([line]);
  });
});

describe('a wrong correction is a problem', () => {
  const wrong = (yaml: string, seed = '一、目标\n\n推进改革。') => {
    const { corrections, problems } = readCorrections(file, yaml);
    return [...problems, ...unusedCorrections(file, corrections, seed)].map(({ key }) => key);
  };

  test.each([
    ['a line that is blank', entry(2, 'join'), 'correction-unused'],
    ['a line beyond the end', entry(9, 'join'), 'correction-unused'],
    ['a line corrected twice', entry(1, 'text') + entry(1, 'item'), 'correction-unused'],
    ['a title that is not on the line', entry(3, 'heading', ', level: 1, title: 落实'), 'correction-unused'],
    ['an unknown action', entry(1, 'delete'), 'correction-unreadable'],
    ['a heading without a level', entry(1, 'heading'), 'correction-unreadable'],
    ['no reason', '- { line: 1, action: join }', 'correction-unreadable'],
    ['an impossible date', '- { metadata: { date: 2021-02-30 }, reason: x }', 'correction-unreadable'],
    ['no list', 'line: 1', 'correction-unreadable'],
  ])('%s', (_, yaml, key) => {
    expect(wrong(yaml)).toContain(key);
  });
});

describe('an editor can say what is a table', () => {
  const rows = (lines: readonly string[], yaml: string) =>
    corrected(lines, yaml).clauses.filter((clause) => clause.startsWith('row '));

  test.each([
    ['wide gaps', ['事项    经办    说明', '报销    乙处    即时', '登记    甲处    当日'], ''],
    ['tabs and |', ['事项|经办|说明', '报销\t乙处\t即时', '| 登记 | 甲处 | 当日 |'], ''],
    [
      'one cell a line',
      ['事项', '经办', '说明', '报销', '乙处', '即时', '登记', '甲处', '当日'],
      ', columns: 3',
    ],
  ])('parted by %s', (_, table, more) => {
    const lines = ['一、目标', '推进改革。', ...table, '二、任务', '推进改革。'];
    const yaml = entry(3, 'table', `, to: ${2 + table.length}${more}`);
    expect(rows(lines, yaml)).toEqual([
      'row 事项\t经办\t说明',
      'row 报销\t乙处\t即时',
      'row 登记\t甲处\t当日',
    ]);
    expect(corrected(lines, yaml).headings).toContain('1 二、|任务');
  });

  test('and what is none', () => {
    const lines = ['一、目标', '甲\t乙\t丙', '丁\t戊\t己', '二、任务', '推进改革。'];
    expect(rows(lines, '[]')).toHaveLength(2);
    expect(rows(lines, entry(2, 'no-table', ', to: 3'))).toEqual([]);
  });

  test.each([
    ['that ends before it begins', entry(3, 'table', ', to: 1'), 'correction-unused'],
    ['that ends beyond the text', entry(1, 'table', ', to: 9'), 'correction-unused'],
    ['that ends nowhere', entry(1, 'table'), 'correction-unreadable'],
  ])('but not one %s', (_, yaml, key) => {
    const { corrections, problems } = readCorrections(file, yaml);
    const found = [...problems, ...unusedCorrections(file, corrections, '一、甲\n\n乙\n丙')];
    expect(found.map((each) => each.key)).toEqual([key]);
  });
});

test('every fault is reported at its place, all at once', () => {
  const yaml = `${entry(1, 'delete')}${entry(2, 'join')}- { line: x, action: join }\n- { metadata: { date: 2021-02-30 }, reason: y }\n`;
  const { corrections, problems } = readCorrections(file, yaml);
  expect(corrections).toHaveLength(1);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [1, 22],
    [3, 11],
    [3, 3],
    [4, 23],
  ]);
  expect(unusedCorrections(file, corrections, '甲')).toMatchObject([{ line: 2, column: 3 }]);
});

test.each([
  ['broken', '- { line: 1,\n- ]', 2],
  ['with a key twice', '- { line: 1,\n    line: 2 }', 2],
  [
    'that grow without bound',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}`,
    1,
  ],
])('corrections %s are one problem', (_, yaml, line) => {
  expect(readCorrections(file, yaml)).toMatchObject({
    corrections: [],
    problems: [{ key: 'correction-unreadable', line }],
  });
});
