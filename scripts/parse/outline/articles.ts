import { longestTitle, regularCount, regularShare } from '../base/markers.ts';
import { receivedOffset } from '../base/reading.ts';
import type { Opening, Paragraph } from '../base/types.ts';
import { type Heading, type Judged, readHeading } from '../blocks.ts';
import { runInTitle } from '../constructs/run-in.ts';
import type { Part } from './state.ts';

/** A title in brackets behind the number of an article: 第三条（适用范围）, 第三条 【适用范围】. */
const bracketed = /^[（〔]\s*([^（）〔〕。；，]{2,20})\s*[）〕]\s*/u;

/** Verbs of a provision: what has them is no title. */
const provides = /应当|不得|可以|是指|必须|适用|依照|按照|根据|由.+负责/u;

/** The short first sentence of an article that may be its title, also where nothing follows it; null where it is a provision. */
function firstSentence(rest: string): string | null {
  const title = runInTitle(rest.endsWith('。') ? `${rest}。` : rest);
  return title !== null && !provides.test(title) ? title : null;
}

/** Whether the articles of a document open with titles of their own, as those of plans that number their measures by 第一条. */
export function hasTitledArticles(parts: readonly Part[]): boolean {
  const isArticle = (part: Part): part is Judged =>
    part.kind === 'block' && part.opening?.number === 'article';
  const articles = parts.filter(isArticle);
  const titled = articles.filter(
    ({ paragraph, opening }) => firstSentence(paragraph.read.slice(opening?.length ?? 0)) !== null,
  );
  return titled.length >= regularCount && titled.length / articles.length >= regularShare;
}

/**
 * Cuts an article: its title is what stands in brackets behind its number, or a short line without a closing mark;
 * where articles are `titled`, it is also the short first sentence of their text. Most articles have none. The rest is
 * its text.
 */
export function readArticle(paragraph: Paragraph, opening: Opening, titled: boolean): Heading {
  const { text, read } = paragraph;
  const { start, length } = opening;
  const match = bracketed.exec(read.slice(length, length + 30));
  if (match) {
    const lead = receivedOffset(text, length + match[0].length);
    const title = text.slice(start, lead).trim().slice(1, -1).trim();
    return { title, lead: lead >= text.length ? 0 : lead };
  }
  const rest = read.slice(length);
  if (titled && firstSentence(rest) !== null) return readHeading(paragraph, opening);
  const isTitle = rest !== '' && rest.length <= longestTitle && !/[。；：]|[，、]$/u.test(rest);
  return isTitle ? { title: text.slice(start), lead: 0 } : { title: '', lead: start };
}
