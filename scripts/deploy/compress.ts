import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from '../system/files.ts';
import { COMPRESSED } from './headers.ts';

/** Smaller files gain nothing: they fill one packet anyhow. */
const LEAST_BYTES = 1024;

/** The encodings, each by the ending of its files; Node compresses in threads of its own. */
const ENCODERS: readonly [ending: string, encode: (bytes: Buffer) => Promise<Buffer>][] = [
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
  [
    '.br',
    (bytes) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ],
];

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  for (const [ending, encode] of ENCODERS) {
    const encoded = await encode(bytes);
    if (encoded.length < bytes.length) await writeFile(path + ending, encoded);
  }
}

/** Writes a `.gz` and a `.br` beside every file of a built site that gets smaller by it. */
export async function compressSite(dir: string): Promise<void> {
  const files = filesUnder(dir).filter((file) => COMPRESSED.test(file));
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compress(join(dir, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
