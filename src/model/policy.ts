/** What some pages need beyond the site's own files, by the directive that allows it. */
const beyond = {
  /** WebAssembly: the second search engine. */
  wasm: "script-src 'self' 'wasm-unsafe-eval'",
  /** Pictures made on the page: a chart is drawn before it is saved as PNG. */
  drawing: "img-src 'self' blob:",
} as const;

/** A need that a page may have beyond the site's own files. */
export type Need = keyof typeof beyond;

/** Content security policy of a page with these needs: the site's own files, nothing inline, no other host. */
export const policyOf = (needs: readonly Need[] = []): string =>
  ["default-src 'self'", ...needs.map((need) => beyond[need]), "base-uri 'none'", "form-action 'self'"].join(
    '; ',
  );

/** The policy for the whole site, as servers send it: what any page needs, and no frames around, which only a header can say. */
export const sitePolicy = `${policyOf(Object.keys(beyond) as Need[])}; frame-ancestors 'none'`;
