/** How far two sentences speak to the same issues, 0 to 1. */
export interface Agreement {
  /** Of all issues of both. */
  readonly cosine: number;
  /** Of the issues of the sentence that speaks to fewer. */
  readonly contained: number;
}

const none: Agreement = { cosine: 0, contained: 0 };

/** Makes the measure of shared issues: an issue of which few sentences speak says more than one of which all do. */
export function issueAgreement(
  corpus: readonly (readonly string[])[],
): (a: readonly string[], b: readonly string[]) => Agreement {
  const counts = new Map<string, number>();
  for (const issue of corpus.flat()) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const weight = (issue: string) => Math.log((corpus.length + 1) / (counts.get(issue) ?? 1)) ** 2;
  const sum = (issues: readonly string[]) => issues.reduce((total, issue) => total + weight(issue), 0);
  return (a, b) => {
    const shared = sum(a.filter((issue) => b.includes(issue)));
    if (shared === 0) return none;
    const [own, other] = [sum(a), sum(b)];
    return { cosine: shared / Math.sqrt(own * other), contained: shared / Math.min(own, other) };
  };
}
