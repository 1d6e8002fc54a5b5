import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of the folder for things that may be deleted at any time: trial sites, measurements. */
export const CACHE = join(ROOT, 'node_modules', '.cache');
