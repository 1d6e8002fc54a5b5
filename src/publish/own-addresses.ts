import { inFile } from '../urls.ts';

/** Pictures lie two folders below the root. */
const address = inFile(2);

/** A drawing whose links, and the address kept for whoever saves it, resolve from its file. */
export const withOwnAddresses = (svg: string): string =>
  svg.replace(
    / (href|data-address)="([^"]*)"/gu,
    (_, name: string, value: string) => ` ${name}="${address(value)}"`,
  );
