import { findQuote, type Quote } from '../../citation/selector.ts';
import { toast } from '../clip/toast.ts';
import { mark } from './paint.ts';
import { clauseOf, stretch, wordsOf } from './words.ts';

/** The stretch that a quote names; undefined where its words are gone. */
function find(quote: Quote): Range | undefined {
  const clause = clauseOf(quote);
  if (!clause) return undefined;
  clause.closest('details')?.setAttribute('open', '');
  const words = wordsOf(clause);
  const found = findQuote(words.text, quote);
  return found ? stretch(words, found.start, found.end) : undefined;
}

/** Marks the words that the address names and goes to them; says so where they are not there as they were. */
export function showQuoted(quotes: readonly Quote[]): void {
  const found = quotes.map(find);
  const ranges = found.flatMap((range) => range ?? []);
  const target = ranges[0]?.startContainer.parentElement ?? clauseOf(quotes[0] as Quote);
  mark('quoted', ranges);
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (ranges.length < quotes.length)
    toast(
      target ? '链接所指的文字与现在公布的原文不同，这里是它所在的条款。' : '链接所指的条款已不在本文中。',
    );
}
