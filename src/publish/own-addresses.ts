import { inFile, knowsItself } from '../urls.ts';

/** Pictures lie two folders below the root. */
const address = inFile(2);

/** A drawing whose links resolve from its file; the address it prints is there only where the site knows its own. */
export function withOwnAddresses(svg: string, isKnown: boolean = knowsItself): string {
  const linked = svg.replace(
    / (href|data-address)="([^"]*)"/gu,
    (_, name: string, value: string) => ` ${name}="${address(value)}"`,
  );
  return isKnown ? linked : linked.replace(/( data-address="[^"]*">)[^<]*/gu, '$1');
}
