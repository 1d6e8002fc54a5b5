import { longestTitle } from '../base/markers.ts';
import { receivedOffset } from '../base/reading.ts';
import type { Opening, Paragraph } from '../base/types.ts';
import type { Heading } from '../blocks.ts';

/** A title in brackets behind the number of an article: 第三条（适用范围）, 第三条 【适用范围】. */
const bracketed = /^[（〔]\s*([^（）〔〕。；，]{2,20})\s*[）〕]\s*/u;

/**
 * Cuts an article: its title is what stands in brackets behind its number, or a short line without a closing mark;
 * most articles have none. The rest is its text.
 */
export function readArticle({ text, read }: Paragraph, { start, length }: Opening): Heading {
  const match = bracketed.exec(read.slice(length, length + 30));
  if (match) {
    const lead = receivedOffset(text, length + match[0].length);
    const title = text.slice(start, lead).trim().slice(1, -1).trim();
    return { title, lead: lead >= text.length ? 0 : lead };
  }
  const rest = read.slice(length);
  const isTitle = rest !== '' && rest.length <= longestTitle && !/[。；：]|[，、]$/u.test(rest);
  return isTitle ? { title: text.slice(start), lead: 0 } : { title: '', lead: start };
}
