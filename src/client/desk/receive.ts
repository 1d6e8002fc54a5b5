import type { Package } from '../../desk/check.ts';
import { mostBytes, readFile, readFragment } from '../../desk/travel.ts';
import { button, el } from '../base/dom.ts';
import type { Board } from './board.ts';

/** Clippings of a folder received that are shown before it is taken. */
const SHOWN = 5;

const unreadWords = ({ unread }: Package): string =>
  unread > 0 ? `另有 ${unread} 条读不出来，已略去。` : '';

/** A name that no folder has yet. */
function freshName(name: string, board: Board): string {
  const taken = new Set(board.folders.map(({ values }) => values.name));
  const base = name || '收到的夹';
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}（${n}）`)) n += 1;
  return `${base}（${n}）`;
}

/** Adds a folder received, and returns what to say. */
async function take(received: Package, board: Board): Promise<string> {
  const name = freshName(received.name, board);
  await board.addFolder(name, received.items);
  return `已读入“${name}”，${received.items.length} 条。${unreadWords(received)}`;
}

/** Reads a file into a folder of its own, and returns what to say. */
export async function receiveFile(file: File, board: Board): Promise<string> {
  const received = file.size > mostBytes ? null : readFile(await file.text());
  return received ? take(received, board) : `“${file.name}”不是本站摘录夹的文件，没有读入任何内容。`;
}

/** Takes the folder out of the address, so that it is not offered again. */
const forgetAddress = () => history.replaceState(history.state, '', location.pathname + location.search);

/** Shows the folder that the address holds, if any: it is only kept when the reader says so. */
export function offerReceived(place: HTMLElement, board: Board, say: (sentence: string) => void): void {
  if (!location.hash.startsWith('#folder=')) return;
  const received = readFragment(location.hash);
  if (!received) {
    say('地址里的摘录夹读不出来，多半是链接被截断了；请对方改发文件。');
    return;
  }
  const close = () => {
    forgetAddress();
    place.replaceChildren();
    place.hidden = true;
  };
  const keep = button('存入我的摘录夹', () => void take(received, board).then(say).then(close), {
    'data-keep': '',
  });
  const leave = button('不要', close, { class: 'tool' });
  const words = received.items.map(({ name, what }) => what?.text ?? name);
  place.replaceChildren(
    el('h2', {}, `链接里的摘录夹：${received.name}`),
    el(
      'p',
      { class: 'small quiet' },
      `共 ${words.length} 条。${unreadWords(received)}存入后另成一夹，不动已有的。`,
    ),
    el('ul', {}, ...words.slice(0, SHOWN).map((text) => el('li', {}, text))),
    ...(words.length > SHOWN ? [el('p', { class: 'quiet' }, '……')] : []),
    el('p', { class: 'desk-tools' }, keep, leave),
  );
  place.hidden = false;
}
