import { one } from '../base/dom.ts';
import { openDesk } from '../clip/desk.ts';
import { Board } from './board.ts';
import { DeskPage } from './page.ts';
import { offerReceived, receiveFile } from './receive.ts';
import { sendings } from './send.ts';

async function takeBack(page: DeskPage): Promise<void> {
  const label = await page.board.takeBack();
  page.say(label ? `已撤销：${label}。` : '没有可撤销的。');
  page.show();
}

/** What the buttons of the page do, by their `data-act`. */
const acts: Readonly<Record<string, (page: DeskPage) => unknown>> = {
  undo: takeBack,
  heading: async ({ board, list }) => list.focus(await board.addHeading()),
  folder: async (page) => {
    await page.board.addFolder('新夹');
    page.part<HTMLInputElement>('name').select();
  },
  remove: (page) => page.board.removeFolder().then(() => page.say('整夹已删除，可撤销。')),
  read: (page) => page.part('file').click(),
};

async function press(page: DeskPage, button: HTMLElement): Promise<void> {
  const { act = '', send = '' } = button.dataset;
  await acts[act]?.(page);
  const said = await sendings[send]?.(await page.sending(), button);
  if (said) page.say(said);
}

async function rename({ board }: DeskPage, field: HTMLInputElement): Promise<void> {
  const name = field.value.trim();
  if (name) await board.change('改名', [{ id: board.folder.id, values: { name } }]);
  else field.value = board.folder.values.name;
}

async function readChosen(page: DeskPage, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (file) page.say(await receiveFile(file, page.board));
  input.value = '';
}

/** Takes back on Ctrl+Z, but within a field, where the browser takes back what was written. */
function onKey(page: DeskPage, event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  if ((event.target as HTMLElement).closest('input, textarea')) return;
  event.preventDefault();
  void takeBack(page);
}

async function start(): Promise<void> {
  const page = new DeskPage(one('[data-desk]'), await Board.on(await openDesk()));
  page.root.addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-act], [data-send]');
    if (button) void press(page, button);
  });
  const [name, file] = [page.part<HTMLInputElement>('name'), page.part<HTMLInputElement>('file')];
  name.addEventListener('change', () => void rename(page, name));
  file.addEventListener('change', () => void readChosen(page, file));
  addEventListener('keydown', (event) => onKey(page, event));
  const offer = () => offerReceived(page.part('received'), page.board, (sentence) => page.say(sentence));
  addEventListener('hashchange', offer);
  offer();
}

void start();
