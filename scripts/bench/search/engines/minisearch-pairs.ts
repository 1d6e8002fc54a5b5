import type { OpenEngine } from '../contract.ts';
import { openMini } from './minisearch.ts';

/** MiniSearch cutting by pairs. */
export const open: OpenEngine = (base) => openMini(base, 'pairs');
