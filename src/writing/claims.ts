/** A part of a sentence that says one thing. */
export interface Claim {
  /** Its words, without the mark that ends it. */
  readonly text: string;
  /** The mark after it: a comma, a semicolon or a full stop; empty where there is none. */
  readonly mark: string;
}

const ends = new Set('，；。,;');
const openers = new Set('“‘（(《〈〔');
const closers = new Set('”’）)》〉〕');

/** Cuts a sentence into its claims at commas, semicolons and full stops outside quotation marks and brackets; they join up to it again. */
export function claimsOf(sentence: string): Claim[] {
  const claims: Claim[] = [];
  let [text, depth] = ['', 0];
  for (const char of sentence) {
    if (openers.has(char)) depth += 1;
    if (closers.has(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !ends.has(char)) text += char;
    else {
      claims.push({ text, mark: char });
      text = '';
    }
  }
  return text === '' ? claims : [...claims, { text, mark: '' }];
}

/** Returns whether a claim says only that the text does not say something: no words can be quoted for it. */
export const isAbsence = ({ text }: Claim): boolean => text.startsWith('未写');

/** Returns the numbers of a text as written, `12.5` whole, full-width digits read as plain ones. */
export const numbersIn = (text: string): string[] => text.normalize('NFKC').match(/\d+(?:\.\d+)*/gu) ?? [];
