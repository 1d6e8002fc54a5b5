/** The reader and formatter of citations that has no types of its own, as far as the tests use it. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => object;
  }
  export class Engine {
    constructor(sys: Sys, style: string, language: string);
    setOutputFormat(name: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** Parameters of the bibliography, and its entries. */
    makeBibliography(): [object, string[]];
  }
}

declare module '@citation-js/core' {
  export const plugins: { input: { chain(text: string, options: { forceType: string }): object[] } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
