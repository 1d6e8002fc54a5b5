import type { ClauseKind } from '../../model/clause.ts';

/** What the interface calls each kind of clause. */
export const kindNames: Readonly<Record<ClauseKind, string>> = {
  heading: '标题',
  paragraph: '段落',
  item: '分项',
  'box-item': '专栏内容',
  row: '表格行',
  note: '注',
  notice: '印发通知',
  signature: '落款',
  toc: '目录',
  furniture: '页码等',
};
