import { expect, test } from 'vitest';
import { findChromium } from '../../../scripts/system/browser/find.ts';

test('a CHROME_PATH that does not start is an error that names it', async () => {
  await expect(findChromium('absent/no-browser')).rejects.toThrow(/no-browser, which does not start/);
});
