import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type Package, type Parcel, packageOf, parcelFrom } from './check.ts';
import type { DeskRecord } from './record.ts';

/** What a file of a folder says it is. */
const format = 'yibao-clippings';
const formatVersion = 1;

/** Longest address that mail, chat and browsers are sure to keep whole, in characters. */
export const longestLink = 8_000;

/** Most bytes that an address or a file may hold once unpacked. */
export const mostBytes = 20_000_000;

const packed = (name: string, items: readonly DeskRecord[]) => ({
  format,
  version: formatVersion,
  name,
  items: items.map(parcelFrom),
});

/** Writes a folder as a file. */
export const fileOf = (name: string, items: readonly DeskRecord[]): string =>
  `${JSON.stringify(packed(name, items), null, 1)}\n`;

/** Reads a file of a folder; null where it is none. */
export function readFile(text: string): Package | null {
  try {
    const value: unknown = JSON.parse(text);
    return (value as { format?: unknown } | null)?.format === format ? packageOf(value) : null;
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

/** Unpacks bytes; throws where there would be more than `mostBytes` of them, however few they were. */
function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > mostBytes) throw new Error('more than a folder can hold');
    chunks.push(chunk);
  });
  const step = 1024;
  for (let at = 0; at < bytes.length; at += step)
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The data of documents, each once, so that an address stays short; an item names its own by position. */
interface Folded {
  readonly name: string;
  readonly sources: readonly unknown[];
  readonly items: readonly unknown[];
}

function fold(name: string, items: readonly Parcel[]): Folded {
  const sources: string[] = [];
  const place = (source: object): number => {
    const text = JSON.stringify(source);
    const at = sources.indexOf(text);
    return at < 0 ? sources.push(text) - 1 : at;
  };
  const short = items.map(({ what, ...rest }) => {
    if (!what) return rest;
    const { key: _, place: where, url: __, ...source } = what.source;
    return { ...rest, what: { ...what, source: place(source), key: what.source.key, where } };
  });
  return { name, items: short, sources: sources.map((text): unknown => JSON.parse(text)) };
}

function unfold({ name, sources, items }: Folded): unknown {
  const full = items.map((item) => {
    const { what, ...rest } = item as { what?: { source: number; key: string; where: string } };
    if (!what) return rest;
    const source = { ...(sources[what.source] as object), key: what.key, place: what.where };
    return { ...rest, what: { ...what, source } };
  });
  return { name, items: full };
}

/** Writes a folder as the fragment of an address, without `#`. */
export function fragmentOf(name: string, items: readonly DeskRecord[]): string {
  const text = JSON.stringify(fold(name, items.map(parcelFrom)));
  return `folder=${toBase64(deflateSync(strToU8(text), { level: 9 }))}`;
}

/** Reads a folder from the fragment of an address, with or without `#`; null where it holds none. */
export function readFragment(fragment: string): Package | null {
  const found = /^#?folder=([\w-]+)$/u.exec(fragment);
  if (!found) return null;
  try {
    return packageOf(unfold(JSON.parse(strFromU8(inflate(fromBase64(found[1] ?? ''))))));
  } catch {
    return null;
  }
}
