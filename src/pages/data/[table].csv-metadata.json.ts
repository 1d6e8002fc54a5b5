import type { APIRoute } from 'astro';
import { respondWith } from '../../export/files.ts';
import { tableNames } from '../../export/tables.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

/** What the columns of a table hold, as CSVW. */
export const GET: APIRoute = ({ params }) => respondWith(`${params.table}.csv-metadata.json`);
