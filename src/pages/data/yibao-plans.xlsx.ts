import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';

/** All tables as one workbook. */
export const GET: APIRoute = () => respondWith('yibao-plans.xlsx');
