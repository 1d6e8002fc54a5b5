/**
 * Returns `raw` with full-width marks and digits in half width (`＞`, `％`, `７`), every character kept in its
 * place, so that an offset in the result is an offset in the original.
 */
export function fold(raw: string): string {
  return raw.replace(/[\uff01-\uff5e\u3000]/gu, (char) => char.normalize('NFKC'));
}
