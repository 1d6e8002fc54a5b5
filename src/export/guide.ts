import type { Content } from '../model/content.ts';
import { site } from '../read/site.ts';
import { printedTitle } from '../text/citing.ts';
import { addressFrom } from '../urls.ts';
import { literal } from './markdown/passage.ts';

/** The guide lies at the root. */
const address = addressFrom(0);

const linkLine = (title: string, path: string, note: string): string =>
  `- [${literal(title)}](${address(path)})：${literal(note)}`;

/** Writes the guide for language models (llms.txt): what the site holds, how to quote it, and where the texts are. */
export function guideText({ plans, themes }: Pick<Content, 'plans' | 'themes'>, version: string): string {
  return [
    `# ${site.name}`,
    '',
    `> ${site.description}数据版本 ${version}。`,
    '',
    '- 下列 Markdown 文件里，每段原文前写明位置、条目标识和原件行号，其后缩进四格的是原文，一字不改；引用时照录原文并写明位置和网址。',
    '- 条目标识（如 sec_3__subsec_5）是全文网页上的锚点，不随数据版本改变。',
    '- “未提及”指没有找到，不等于没有规定；归类会有错漏，以发文机关公布的正式文本为准。',
    '',
    '## 规划全文',
    '',
    ...plans.map((plan) =>
      linkLine(printedTitle(plan), `data/plans/${plan.id}.md`, `${plan.province}${plan.city}`),
    ),
    '',
    '## 主题',
    '',
    ...themes.map(({ id, title, question }) => linkLine(title, `data/themes/${id}.md`, question)),
    '',
    '## 数据',
    '',
    linkLine('datapackage.json', 'data/datapackage.json', '全部表的字段、主键和关联'),
    linkLine('codebook.md', 'data/codebook.md', '字段的含义和编码的规则'),
    linkLine('catalog.jsonld', 'data/catalog.jsonld', '全部文件的目录（DCAT 3）'),
    '',
  ].join('\n');
}
