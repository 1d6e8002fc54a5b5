import { describe, expect, test } from 'vitest';
import { labelFolders, labelledOf } from '../../scripts/learn/corpus.ts';
import { labelledStatements } from '../../scripts/learn/statements.ts';
import { diskFiles } from '../../scripts/pipeline/files.ts';
import { documentsIn } from '../../scripts/quality/documents.ts';
import { labelledDocument } from '../../scripts/quality/labelled-documents.ts';
import { scoresOf } from '../../scripts/quality/measure.ts';
import { loadReader } from '../../scripts/quality/plans.ts';
import { excerptsOf } from '../../scripts/themes/excerpts.ts';
import { cities, themes } from '../themes/plans.ts';

/** Issues of a city that some excerpt stands on. */
const spoken = (city: string): Set<string> => {
  const excerpts = cities.find((each) => each.city === city)?.excerpts ?? [];
  return new Set(excerpts.flatMap(({ theme, issues }) => issues.map((issue) => `${theme}/${issue}`)));
};

describe('a cell that the text contradicts is not silent', () => {
  test.each([
    ['ankang', 'informatization/sharing'],
    ['ankang', 'informatization/platform'],
    ['ankang', 'catalogue-agreement/catalogue'],
    ['ankang', 'governance/team'],
    ['yulin', 'provision/prevention'],
    ['jiyuan', 'procurement/synergy'],
    ['changchun', 'provision/behaviour'],
    ['changchun', 'provision/resources'],
  ])('%s %s', (city, issue) => {
    expect(spoken(city)).toContain(issue);
  });

  test.each(cities.filter(({ labelled }) => labelled))(
    'nor is any cell of $city where a gold label stands, headings included',
    ({ city, judged }) => {
      const labels = new Set(judged.flatMap(({ sentence }) => sentence.labels));
      const own = spoken(city);
      expect([...labels].filter((label) => !own.has(label))).toEqual([]);
    },
  );
});

describe('labels of documents', () => {
  const documents = labelledOf('.');

  test('name only themes and issues that exist', () => {
    const known = new Set(themes.flatMap(({ id, issues }) => issues.map((issue) => `${id}/${issue.id}`)));
    const named = documents.flatMap((each) =>
      labelledStatements(each).flatMap(({ labels, optional }) => [...labels, ...optional]),
    );
    expect(documents.length).toBeGreaterThan(0);
    expect(named.filter((label) => !known.has(label))).toEqual([]);
  });

  test.each(labelFolders)('of %s have no silent cell where one stands, headings included', async (folder) => {
    const reader = loadReader(diskFiles('.'), themes);
    for (const { id, plan, gold } of await documentsIn(folder, '.')) {
      const own = new Set(
        excerptsOf(plan, reader).flatMap(({ theme, issues }) => issues.map((issue) => `${theme}/${issue}`)),
      );
      const silent = gold.flatMap(({ labels }) => labels).filter((label) => !own.has(label));
      expect({ id, silent }).toEqual({ id, silent: [] });
    }
  });

  test('that only one of two readers gave are what careful readers differ on', () => {
    const files: Record<string, string> = {
      'meta.json': '{}',
      'text.txt': '甲。',
      'sentences.tsv': '1\t1\t甲。\n',
      'themes.tsv': '1\ttides/one tides/two\t-\t-\n',
      'second.tsv': '1\ttides/one ?tides/three\t-\t-\n',
    };
    const [read] = labelledStatements(labelledDocument('moon', (file) => files[file] ?? null));
    expect(read).toMatchObject({ labels: ['tides/one'], optional: ['tides/two', 'tides/three'] });
  });

  test('are read under the titles of the labelled outline, without brackets of duties', () => {
    const files: Record<string, string> = {
      'meta.json': '{}',
      'text.txt': '一、看月\n（一）甲：\n1.乙；\n（市医保局牵头）',
      'sentences.tsv': '1\t1\t一、看月\n2\t2\t甲如下：\n3\t3\t1.乙；\n4\t4\t（市医保局牵头）\n',
      'outline.tsv': '1\t1\t一、\t看月\n',
      'themes.tsv': '1\ttides/one\t-\t-\n2\t-\t-\t-\n3\ttides/one ?tides/two\t-\t-\n4\t-\t-\t-\n',
    };
    const read = labelledStatements(labelledDocument('moon', (file) => files[file] ?? null));
    expect(read.map(({ heading, statement }) => ({ heading, ...statement }))).toEqual([
      { heading: true, words: '一、看月', titles: [], lead: '', before: '' },
      { heading: false, words: '甲如下：', titles: ['看月'], lead: '', before: '' },
      { heading: false, words: '1.乙；', titles: ['看月'], lead: '甲如下：', before: '' },
    ]);
    expect(read[2]).toMatchObject({ labels: ['tides/one'], optional: ['tides/two'] });
  });
});

test('scores are counted by theme and by issue; what readers differ on counts neither way', () => {
  const sentence = (labels: string[], optional: string[] = []) => {
    return { text: '看看月亮。', line: 1, labels, optional, heading: false, split: 'test' } as const;
  };
  const theme = {
    ...themes[0]!,
    id: 'tides',
    issues: [
      { id: 'one', title: '一' },
      { id: 'two', title: '二' },
    ],
  };
  const judged = [
    { sentence: { ...sentence(['tides/one']) }, chosen: new Set(['tides', 'tides/two']) },
    { sentence: { ...sentence([], ['tides/one', 'tides']) }, chosen: new Set(['tides', 'tides/one']) },
    { sentence: { ...sentence(['tides/two']) }, chosen: new Set<string>() },
  ];
  const scores = scoresOf(judged, [theme]);
  expect(scores.get('tides')).toEqual({ gold: 2, hits: 1, falseHits: 0 });
  expect(scores.get('tides/one')).toEqual({ gold: 1, hits: 0, falseHits: 0 });
  expect(scores.get('tides/two')).toEqual({ gold: 1, hits: 0, falseHits: 1 });
});
