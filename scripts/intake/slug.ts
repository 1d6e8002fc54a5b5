import { basename, extname } from 'node:path';
import { slugOf } from '../../src/writing/slug.ts';

/** The id of a plan that a file's name gives: the slug of its base name without the ending; it begins with a letter. */
export function slugOfFile(path: string): string {
  const slug = slugOf(basename(path, extname(path)));
  return /^[a-z]/u.test(slug) ? slug : `plan-${slug}`.replace(/-$/u, '');
}
