import { sitePolicy } from '../../src/model/policy.ts';

/** What every answer of a server says beside its own; the pages themselves carry a policy too, for hosts that send none. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': sitePolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** How long an answer may be kept: what has a hash in its name for good, all else only until it is asked for again. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Folder of the files with a hash in their names, below the base path. */
export const HASHED = '_astro/';

/** Media types by extension, with the charset without which a browser guesses, and guesses wrong for Chinese. */
export const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
};

/** Extensions of files that are worth compressing: those of text, and the database. */
export const COMPRESSED = /\.(bib|css|csv|html|js|json|jsonld|md|ris|sqlite|svg|txt|xml)$/;
