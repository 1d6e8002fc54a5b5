import { itemsOf, lastOrder } from '../../desk/arrange.ts';
import { newRecord } from '../../desk/record.ts';
import { urls } from '../../urls.ts';
import { el } from '../base/dom.ts';
import { newId, openDesk, type Trouble } from './desk.ts';
import { currentFolder } from './folder.ts';
import { snapshotOf, type Wanted } from './read.ts';
import { toast } from './toast.ts';

/** What the reader is told where clippings do not last. */
export const troubleWords: Readonly<Record<Trouble, string>> = {
  '': '',
  forbidden: '这个浏览器不许本站存储：摘录只留到本标签页关闭，请到摘录夹导出。',
  full: '浏览器给本站的存储空间已满：新摘录只留到本标签页关闭，请到摘录夹导出，或删去一些。',
};

const openLink = () => el('a', { href: urls.clippings() }, '打开摘录夹');

/** Clips things into the folder last used, in their order, says so, and offers to take it back. */
export async function clipAll(wanted: readonly Wanted[]): Promise<void> {
  try {
    const desk = await openDesk();
    const snapshots = await Promise.all(wanted.map(snapshotOf));
    const folder = await currentFolder(desk);
    const first = lastOrder(itemsOf(desk.records.values(), folder.id));
    const records = snapshots.map(({ kind, what, note }, n) =>
      newRecord(newId(), kind, { folder: folder.id, order: first + n, note }, Date.now(), what),
    );
    await desk.put(records);
    const takeBack = () => desk.change(records.map(({ id }) => ({ id, values: { gone: true } })));
    const count = records.length > 1 ? ` ${records.length} 条` : '';
    const said = `已摘录${count}，存入“${folder.values.name}”。${troubleWords[desk.trouble]}`;
    toast(said, openLink(), { label: '撤销', act: takeBack, done: '已撤销。' });
  } catch {
    // The published text could not be had: offline, or the page is of a version that is no more.
    toast('没有取到原文，未能摘录；请检查网络，或刷新本页再试。');
  }
}
