import { copyText } from '../base/copy.ts';
import { button, el } from '../base/dom.ts';
import { openSheet } from '../base/sheet.ts';

/** What a report of an error names, so that the clause can be found whatever becomes of the page. */
export interface Report {
  readonly site: string;
  readonly place: string;
  readonly clause: string;
  readonly range: string;
  readonly fingerprint: string;
  readonly text: string;
  readonly version: string;
  readonly address: string;
}

/** Returns the text of a report with room for what is wrong. */
export const reportText = (report: Report): string =>
  [
    `【${report.site} · 报告错误】`,
    `位置：${report.place}`,
    `条款：${report.clause}（字符 ${report.range}）`,
    `指纹：${report.fingerprint}`,
    `数据版本：${report.version}`,
    `页面：${report.address}`,
    `原文：${report.text}`,
    '问题：',
  ].join('\n');

/** Opens the prefilled text of a report, ready to be completed and copied. */
export function openReport(report: Report): void {
  const field = el('textarea', { 'aria-label': '报告内容' });
  field.value = reportText(report);
  const copy = button('复制', (pressed) => copyText(field.value, pressed), { class: 'tool' });
  const what = el('p', { class: 'small quiet' }, '写明问题后复制，发给本站的维护者。');
  openSheet('报告错误', what, field, el('footer', {}, copy));
}
