import { saveFile } from '../base/save.ts';
import type { Block } from './report.ts';

/** Offers the report as a file. */
export async function saveReport(title: string, blocks: readonly Block[]): Promise<void> {
  saveFile(`${title}.txt`, new Blob([blocks.map(({ text }) => text).join('\n')]));
}
