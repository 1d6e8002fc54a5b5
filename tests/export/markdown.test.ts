import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { guideText } from '../../src/export/guide.ts';
import { planMarkdown } from '../../src/export/markdown/plan.ts';
import { themeMarkdown } from '../../src/export/markdown/theme.ts';
import type { Clause, Plan } from '../../src/model/index.ts';
import { published } from './records.ts';

const processor = await createMarkdownProcessor({ syntaxHighlight: false });

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const nodesNamed = (name: string, node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => nodesNamed(name, child)) : []),
];

/** The texts of the elements of a name that another reader of Markdown makes of it. */
async function read(markdown: string, name: string): Promise<string[]> {
  const { code } = await processor.render(markdown);
  return nodesNamed(name, parseFragment(code)).map((node) => textOf(node).replace(/\n$/, ''));
}

const [plan] = published.plans as [Plan, ...Plan[]];
const clauses = published.clauses.filter((clause) => clause.plan === plan.id);

describe('a plan as Markdown', () => {
  test('holds every clause word for word, with its id', async () => {
    const markdown = planMarkdown(plan, clauses, '1');
    expect(await read(markdown, 'pre')).toEqual(clauses.map(({ text }) => text));
    const codes = new Set(await read(markdown, 'code'));
    expect(clauses.filter(({ eId }) => !codes.has(eId))).toEqual([]);
  });

  test('takes nothing in the words of the world for a mark', async () => {
    const hostile = '# 一 *二* `三` <b>四</b> [五](六)\n    七 &amp; ```\n| 八 |';
    const clause = { ...(clauses[0] as Clause), text: hostile };
    const markdown = planMarkdown({ ...plan, title: '# *题* <i>' }, [clause], '1');
    expect(await read(markdown, 'pre')).toEqual([hostile]);
    expect(await read(markdown, 'h1')).toEqual(['# *题* <i>']);
  });
});

test('a theme as Markdown holds each of its sentences under each of its issues, and says where nothing is said', async () => {
  for (const theme of published.themes) {
    const own = published.excerpts.filter((excerpt) => excerpt.theme === theme.id);
    const markdown = themeMarkdown(theme, published, '1');
    const wanted = own.flatMap(({ text, issues }) => issues.map(() => text)).sort();
    expect((await read(markdown, 'pre')).sort(), theme.id).toEqual(wanted);
    const cells = theme.issues.length * published.plans.length;
    const filled = new Set(own.flatMap(({ plan: id, issues }) => issues.map((issue) => `${id} ${issue}`)));
    expect(markdown.split('\n').filter((line) => line === '未提及。')).toHaveLength(cells - filled.size);
  }
});

test('the guide for language models links every plan and every theme', () => {
  const guide = guideText(published, '1');
  for (const { id } of published.plans) expect(guide).toContain(`(data/plans/${id}.md)`);
  for (const { id } of published.themes) expect(guide).toContain(`(data/themes/${id}.md)`);
});
