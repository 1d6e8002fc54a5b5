import { capture } from '../run.ts';
import { aptInstall } from './apt.ts';

/** Whether a font with Chinese characters is installed; true where the system keeps no list of fonts (fc-list). */
export async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { code, output } = await capture('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}

/** Sees to it that Chinese text has a font, where it may install one; only says so where it may not. */
export async function ensureChineseFont(): Promise<void> {
  if (await hasChineseFont()) return;
  if (await aptInstall(['fonts-noto-cjk', 'fontconfig'])) return;
  console.warn('No font with Chinese characters is installed; pages will show boxes in the test browser.');
}
