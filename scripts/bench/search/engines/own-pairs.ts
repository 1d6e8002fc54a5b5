import type { OpenEngine } from '../contract.ts';
import { open as openOwn } from './own.ts';

/** The site's engine `pairs`. */
export const open: OpenEngine = (base) => openOwn(base, 'pairs');
