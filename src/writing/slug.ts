import { pinyin } from 'pinyin-pro';

/** Makes an id of a name: Chinese as pinyin, lower-case letters and digits, other characters as hyphens; empty where nothing is left. */
export function slugOf(name: string): string {
  const words = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return words
    .join(/\p{Script=Han}/u.test(name) ? '' : ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
}
