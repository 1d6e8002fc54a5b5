import { foldersOf } from '../../desk/arrange.ts';
import type { DeskRecord } from '../../desk/record.ts';
import type { Desk } from './desk.ts';

/** Under this key the id of the folder last used is kept. */
const KEY = 'clippings-folder';

/** The folder that clippings go to: the one last used, else the first. */
export async function currentFolder(desk: Desk): Promise<DeskRecord> {
  let id = '';
  try {
    id = localStorage.getItem(KEY) ?? '';
  } catch {
    // Then it is the first.
  }
  const folders = foldersOf(desk.records.values());
  return folders.find((folder) => folder.id === id) ?? ((await desk.folders())[0] as DeskRecord);
}

/** Makes a folder the one that clippings go to. */
export function useFolder(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // It is forgotten with the page.
  }
}
