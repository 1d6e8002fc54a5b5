import type { Block } from '../../desk/report-docx.ts';
import type { Difference } from '../../relatives/quantities.ts';
import type { ShippedPlan, ShippedWords } from '../../relatives/shipped.ts';
import type { Answered } from './worker.ts';

/** What the report is made of. */
export interface Reported extends Answered {
  readonly plans: readonly ShippedPlan[];
  readonly words: ShippedWords;
}

/** Relatives of a sentence that are listed, the nearest. */
const most = 3;

/** A difference in words: `支付比例 70% 与 75%` becomes `本稿 70%，襄阳 75%，低 5 个百分点`. */
export function inWords({ unit, own, other }: Difference, city: string): string {
  const difference = Math.round(Math.abs(own - other) * 1000) / 1000;
  const [more, less] = unit === '年' ? ['晚', '早'] : ['多', '少'];
  const by = unit === '%' ? '个百分点' : unit;
  return `本稿 ${own}${unit}，${city} ${other}${unit}，${own > other ? more : less} ${difference} ${by}`;
}

/** What is said of a sentence beside one it resembles: how near, numbers, and words of force where they differ. */
function remarksOf(
  force: string | null,
  near: Answered['comparison']['resembling'][number][number],
  city: string,
): string[] {
  const other = near.sentence.force;
  return [
    near.kind === 'same' ? '文字大体相同' : '同一举措',
    ...near.differences.map((each) => inWords(each, city)),
    ...(force !== other && (force || other)
      ? [`力度：本稿${force ?? '无承诺'}，${city}${other ?? '无承诺'}`]
      : []),
  ];
}

/** The sentences of the draft, each with what it resembles. */
function sentenceBlocks({ draft, comparison, plans }: Reported): Block[] {
  const cities = new Map(plans.map(({ id, city }) => [id, city]));
  return draft.sentences.flatMap(({ text, place, force }, at): Block[] => {
    const near = comparison.resembling[at]!.slice(0, most);
    return [
      { kind: 'quote', text, source: ['本稿', place, force].filter(Boolean).join(' ') },
      ...(near.length === 0 ? [{ kind: 'line', text: '所选城市没有相近的写法。' } as const] : []),
      ...near.flatMap((each): Block[] => {
        const city = cities.get(each.plan) ?? '';
        return [
          { kind: 'line', text: `${remarksOf(force, each, city).join('；')}：` },
          { kind: 'quote', text: each.sentence.text, source: `${city} ${each.sentence.place}` },
        ];
      }),
    ];
  });
}

/** What the draft leaves out that a city speaks to: its themes and issues, and whom it speaks of. */
function untouchedBlocks({ comparison, plans, words }: Reported): Block[] {
  const groups = new Map(words.groups.map(({ id, name }) => [id, name]));
  return comparison.untouched.flatMap((untouched): Block[] => {
    const city = plans.find(({ id }) => id === untouched.plan)?.city ?? '';
    const themes = words.themes.flatMap(({ id, title, issues }) => {
      const left = issues.flatMap((issue) => {
        const found = untouched.issues.find((each) => each.issue === `${id}/${issue.id}`);
        return found ? [`${issue.title}（${found.sentences} 句）`] : [];
      });
      if (left.length === 0) return [];
      return [`${title}${left.length === issues.length ? '（整个主题）' : ''}：${left.join('、')}`];
    });
    const people = untouched.groups.map((id) => groups.get(id) ?? id);
    return [
      { kind: 'heading', level: 3, text: `${city}写了而本稿没有写的` },
      ...themes.map((text) => ({ kind: 'line', text }) as const),
      ...(people.length > 0 ? [{ kind: 'line', text: `人群：${people.join('、')}` } as const] : []),
      ...(themes.length + people.length === 0 ? [{ kind: 'line', text: '没有。' } as const] : []),
    ];
  });
}

/** The report on a draft, block by block: for the page and for the file alike. */
export function reportOf(reported: Reported): Block[] {
  const { draft } = reported;
  const indent = (level: number) => '　'.repeat(Math.max(0, level - 1));
  return [
    { kind: 'heading', level: 2, text: '提纲' },
    ...draft.outline.map(
      ({ level, label, title }) => ({ kind: 'line', text: `${indent(level)}${label}${title}` }) as const,
    ),
    ...(draft.outline.length === 0 ? [{ kind: 'line', text: '没有认出标题。' } as const] : []),
    { kind: 'heading', level: 2, text: '没有写到的' },
    ...untouchedBlocks(reported),
    { kind: 'heading', level: 2, text: '逐句对照' },
    ...sentenceBlocks(reported),
  ];
}
