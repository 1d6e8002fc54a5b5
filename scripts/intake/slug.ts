import { basename, extname } from 'node:path';
import { pinyin } from 'pinyin-pro';

/** Makes an id of a name: Chinese as pinyin, lower-case letters and digits, other characters as hyphens; it begins with a letter. */
export function slugOf(name: string): string {
  const words = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const slug = words
    .join(/\p{Script=Han}/u.test(name) ? '' : ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return /^[a-z]/u.test(slug) ? slug : `plan-${slug}`.replace(/-$/u, '');
}

/** The id that a file's name gives: its base name without the ending. */
export const slugOfFile = (path: string): string => slugOf(basename(path, extname(path)));
