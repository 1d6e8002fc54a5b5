import { site } from '../read/site.ts';
import type { Codebook, IssueEntry, ProcessingEntry, ThemeEntry } from './codebook.ts';

/** Keeps plan text and patterns from being read as Markdown. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&').replace(/\s+/gu, ' ');

function issueLines(issue: IssueEntry): string[] {
  const rules = issue.rules.map((rule) => `- 规则 ${rule.id}：${literal(rule.words)}`);
  return [
    `#### ${literal(issue.title)}（${issue.id}）`,
    '',
    ...rules,
    `- 例：${issue.example ? `${literal(issue.example.text)}（${issue.example.url}）` : '各文件均未提及。'}`,
    `- 反例：${issue.counterExample ? `${literal(issue.counterExample.text)}（${issue.counterExample.url}）` : '没有相近而不取的句子。'}`,
    '',
  ];
}

function themeLines(theme: ThemeEntry): string[] {
  const measured = theme.accuracy
    ? `准确率 ${theme.accuracy.precision.toFixed(2)}，召回率 ${theme.accuracy.recall.toFixed(2)}，标注 ${theme.accuracy.gold} 句。`
    : '尚未测量。';
  return [
    `### ${literal(theme.title)}（${theme.id}）`,
    '',
    literal(theme.question),
    '',
    measured,
    '',
    ...theme.issues.flatMap(issueLines),
  ];
}

const accuracyInWords = ({ accuracy }: ProcessingEntry): string =>
  accuracy
    ? `与 ${accuracy.cities.length} 份文件的人工标注相比（${accuracy.gold} 处），准确率 ${accuracy.precision.toFixed(2)}，召回率 ${accuracy.recall.toFixed(2)}。规则与标注出自同一批文本，其他文件会低于此数。`
    : '尚未测量。';

/** Writes the codebook as Markdown. */
export function codebookMarkdown(codebook: Codebook): string {
  const fields = codebook.fields.map(
    (field) =>
      `| ${field.table} | ${literal(field.name)} | ${literal(field.title)} | ${field.datatype} | ${field.required ? '是' : '可空'} | ${literal(field.description)} |`,
  );
  const made = codebook.processing.flatMap((entry) => [
    `### ${entry.table}`,
    '',
    `- 规则：${literal(entry.rule)}`,
    `- 例：${literal(entry.example)}`,
    `- 反例：${literal(entry.counterExample)}`,
    `- 准确程度：${accuracyInWords(entry)}`,
    '',
  ]);
  return [
    `# ${site.name}：编码说明`,
    '',
    `数据版本 ${codebook.version}。`,
    '',
    '## 怎样比对',
    '',
    ...codebook.matching.map((sentence) => `- ${literal(sentence)}`),
    '',
    '## 字段',
    '',
    "CSV 中以 = + - @ 开头而不是带符号数字的单元格，前面加一个撇号（'），以免表格软件当作公式；JSON 中的文字一字不动。",
    '',
    '| 表 | 字段 | 名称 | 类型 | 必有 | 说明 |',
    '|---|---|---|---|---|---|',
    ...fields,
    '',
    '## 由原文得出的表',
    '',
    ...made,
    '## 主题与议题',
    '',
    ...codebook.themes.flatMap(themeLines),
  ].join('\n');
}
