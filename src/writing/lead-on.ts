/**
 * Follows an old id through aliases to the first id that is there; null where the way ends at nothing, or in a circle.
 */
export function leadOn(
  aliases: Readonly<Record<string, string>>,
  id: string,
  isThere: (id: string) => boolean,
): string | null {
  // Own properties only: an id may be called like one that every object has.
  const known = new Map(Object.entries(aliases));
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    if (isThere(at)) return at;
    seen.add(at);
    at = known.get(at) ?? '';
    if (at === '') return null;
  }
  return null;
}
