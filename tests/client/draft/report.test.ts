import { expect, test } from 'vitest';
import { inWords, type Reported, reportOf } from '../../../src/client/draft/report.ts';

const reported: Reported = {
  draft: {
    title: '某市规划',
    outline: [{ eId: 'sec_1', level: 1, label: '一、', title: '总体要求' }],
    sentences: [
      {
        plan: 'draft',
        eId: 'sec_1',
        start: 0,
        end: 8,
        text: '可以推行按病种付费。',
        issues: [],
        force: '探索',
        place: '一',
      },
    ],
    groups: [],
  },
  plans: [{ id: 'yulin', city: '玉林', title: '规划', hue: 'hue-0', groups: [], sections: [] }],
  words: {
    cities: [],
    concepts: [],
    groups: [{ id: 'poor', name: '困难群众' }],
    themes: [{ id: 'ltc', title: '长期护理', issues: [{ id: 'pilot', title: '试点' }] }],
  },
  comparison: {
    resembling: [
      [
        {
          kind: 'same',
          score: 0.9,
          plan: 'yulin',
          differences: [{ unit: '%', own: 70, other: 75 }],
          sentence: {
            eId: 'sec_2',
            start: 0,
            end: 8,
            text: '应当推行按病种付费。',
            place: '二',
            issues: [],
            force: '实施',
          },
        },
      ],
    ],
    untouched: [{ plan: 'yulin', issues: [{ issue: 'ltc/pilot', sentences: 2 }], groups: ['poor'] }],
  },
};

test('a report has outline, what is left out, and each sentence beside what it resembles', () => {
  const texts = reportOf(reported).map(({ text }) => text);
  expect(texts).toContain('一、总体要求');
  expect(texts).toContain('长期护理（整个主题）：试点（2 句）');
  expect(texts).toContain('人群：困难群众');
  expect(texts).toContain('文字大体相同；本稿 70%，玉林 75%，少 5 个百分点；力度：本稿探索，玉林实施：');
  expect(texts).toContain('应当推行按病种付费。');
});

test('a year is earlier or later, a number less or more', () => {
  expect(inWords({ unit: '年', own: 2027, other: 2025 }, '襄阳')).toBe('本稿 2027年，襄阳 2025年，晚 2 年');
  expect(inWords({ unit: '家', own: 0.1, other: 0.3 }, '襄阳')).toBe('本稿 0.1家，襄阳 0.3家，少 0.2 家');
});
