import { dayOf } from '../../citation/index.ts';
import { type Entry, entriesOf } from '../../desk/entries.ts';
import type { DeskRecord } from '../../desk/record.ts';
import { fileOf, fragmentOf, longestLink } from '../../desk/travel.ts';
import { urls } from '../../urls.ts';
import { copyText } from '../base/copy.ts';
import { safeName, saveCsv, saveDocx, saveFile } from '../base/save.ts';

/** A folder that is to leave the page. */
export interface Sending {
  readonly name: string;
  readonly items: readonly DeskRecord[];
  /** How the text differs now, by record id. */
  readonly changes: ReadonlyMap<string, string>;
}

/** Absolute address of a path within the site. */
export const addressOf = (path: string): string => new URL(urls.asset(path), location.href).href;

const entries = ({ items, changes }: Sending): Entry[] =>
  entriesOf(items, dayOf(new Date()), addressOf, changes);

function save(name: string, extension: string, type: string, content: BlobPart): undefined {
  saveFile(`${safeName(name)}.${extension}`, new Blob([content], { type }));
}

async function saveWord(sending: Sending): Promise<undefined> {
  const { docxOf } = await import('../../desk/docx.ts');
  saveDocx(sending.name, await docxOf(sending.name, entries(sending)));
}

async function saveMarkdown(sending: Sending): Promise<undefined> {
  const { markdownOf } = await import('../../desk/markdown.ts');
  save(sending.name, 'md', 'text/markdown;charset=utf-8', markdownOf(sending.name, entries(sending)));
}

async function saveRows(sending: Sending): Promise<undefined> {
  const { rowsOf } = await import('../../desk/rows.ts');
  saveCsv(sending.name, rowsOf(entries(sending)));
}

/** Copies an address that holds the folder; says so where it would be too long to arrive whole. */
async function copyLink({ name, items }: Sending, button: HTMLElement): Promise<string> {
  const link = `${new URL(urls.clippings(), location.href).href}#${fragmentOf(name, items)}`;
  if (link.length > longestLink)
    return `这个夹放不进链接：要 ${link.length} 个字符，超过 ${longestLink} 个就可能被截断。请用“存为文件”，把文件发给对方读入。`;
  await copyText(link, button);
  return `链接已复制（${link.length} 个字符），整个夹都在链接里；收到的人打开后可存入自己的摘录夹。`;
}

/** Sends a folder on its way and returns what to say of it, if anything. */
type Send = (sending: Sending, button: HTMLElement) => Promise<string | undefined>;

/** What the buttons that send a folder do, by their `data-send`. */
export const sendings: Readonly<Record<string, Send>> = {
  docx: saveWord,
  md: saveMarkdown,
  csv: saveRows,
  print: async () => void print(),
  file: async ({ name, items }) => save(name, 'json', 'application/json', fileOf(name, items)),
  link: copyLink,
};
