import type { DraftMaterial } from '../../../scripts/draft/read.ts';
import type { Block } from '../../desk/report-docx.ts';
import type { ShippedPlan, ShippedWords } from '../../relatives/shipped.ts';
import { all, button, el, one } from '../base/dom.ts';
import { fetched } from '../relatives/show.ts';
import { textOfFile } from './file.ts';
import { type Reported, reportOf } from './report.ts';
import type { Answered, Asked } from './worker.ts';

const area = one<HTMLTextAreaElement>('[data-draft]');
const file = one<HTMLInputElement>('[data-file]');
const go = one<HTMLButtonElement>('[data-compare]');
const said = one('[data-said]');
const results = one('[data-results]');
const boxes = all<HTMLInputElement>('[data-cities] input');

/** Longest text that is compared, in characters. */
const longest = 200_000;
/** Cities that are compared with at a time. */
const mostCities = 6;

/** Fetches once, and again where that failed. */
function kept<T>(name: string): () => Promise<T> {
  let promise: Promise<T> | null = null;
  return () => {
    promise ??= fetched<T>(name).catch((error: unknown) => {
      promise = null;
      throw error;
    });
    return promise;
  };
}

const words = kept<ShippedWords>('words.json');
const plans = new Map(boxes.map(({ value }) => [value, kept<ShippedPlan>(`plans/${value}.json`)]));

let ready: Promise<Worker> | null = null;

/** The worker, made ready once; all work is done there, so that the page never stands still. */
function worker(): Promise<Worker> {
  ready ??= fetched<DraftMaterial>('reader.json').then((material) => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.postMessage({ material } satisfies Asked);
    return made;
  });
  ready.catch(() => {
    ready = null;
  });
  return ready;
}

async function ask(asked: Asked): Promise<Answered> {
  const at = await worker();
  return new Promise((resolve, reject) => {
    at.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data);
    at.onerror = (event) => reject(new Error(event.message));
    at.postMessage(asked);
  });
}

function blockNode(block: Block): HTMLElement {
  if (block.kind === 'heading') return el(block.level === 2 ? 'h2' : 'h3', {}, block.text);
  if (block.kind === 'line') return el('p', { class: 'small' }, block.text);
  const own = block.source.startsWith('本稿');
  const source = el('figcaption', {}, el('span', { class: 'place' }, block.source));
  return el('figure', { class: own ? 'excerpt own' : 'excerpt' }, el('blockquote', {}, block.text), source);
}

function show(reported: Reported): void {
  const blocks = reportOf(reported);
  const title = reported.draft.title || '本稿';
  const save = button('下载报告（Word）', async () => (await import('./save.ts')).saveReport(title, blocks), {
    class: 'tool',
  });
  results.replaceChildren(el('p', {}, save), ...blocks.map(blockNode));
}

async function compare(): Promise<void> {
  const text = area.value;
  const chosen = boxes.filter(({ checked }) => checked).slice(0, mostCities);
  if (text.trim() === '' || chosen.length === 0) {
    said.textContent = text.trim() === '' ? '请先贴上文字或打开文件。' : '请至少选一座城市。';
    return;
  }
  said.textContent = '正在比较……';
  go.disabled = true;
  try {
    const [vocabulary, ...with_] = await Promise.all([
      words(),
      ...chosen.map(({ value }) => plans.get(value)!()),
    ]);
    const answered = await ask({ text: text.slice(0, longest), plans: with_, words: vocabulary });
    show({ ...answered, plans: with_, words: vocabulary });
    const found = answered.comparison.resembling.filter((each) => each.length > 0).length;
    const cut = text.length > longest ? `只比了前 ${longest} 字。` : '';
    said.textContent = `${answered.draft.sentences.length} 句，其中 ${found} 句在所选城市里有相近的写法。${cut}`;
  } catch {
    said.textContent = '没有比成：比较所需的数据没有取到，请检查网络后再试。';
  }
  go.disabled = false;
}

go.addEventListener('click', () => void compare());
file.addEventListener('change', async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  try {
    area.value = await textOfFile(chosen);
    said.textContent = `已打开 ${chosen.name}，${area.value.length} 字。`;
  } catch {
    said.textContent = '这个文件读不出文字：请用 .docx 或 .txt。';
  }
});
// What comparing needs is fetched before it is asked for: the answer is quicker then, and comes offline too.
void Promise.allSettled([
  worker(),
  words(),
  ...[...plans.values()].slice(0, mostCities).map((plan) => plan()),
]);
