const files = import.meta.glob<Record<string, Record<string, string>>>('../../content/aliases.json', {
  eager: true,
  import: 'default',
});

/** Key under which the aliases name whole addresses that moved, such as `plans/old/`; no city can have it. */
const addresses = '/';

const aliases = Object.values(files)[0] ?? {};

/** The ids of a plan that changed on purpose: old id → the id that follows, empty where none does. */
export const movedIdsOf = (plan: string): Readonly<Record<string, string>> => aliases[plan] ?? {};

/** Addresses of the site that moved: old site-relative path → new one. */
export const movedAddresses: readonly (readonly [from: string, to: string])[] = Object.entries(
  aliases[addresses] ?? {},
);
