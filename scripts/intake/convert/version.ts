import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../system/root.ts';
import type { Converter } from './converted.ts';

/** An installed package as converter, with the version it states. */
export function packageConverter(name: string): Converter {
  const stated = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return { name, version: (JSON.parse(stated) as { version: string }).version };
}
