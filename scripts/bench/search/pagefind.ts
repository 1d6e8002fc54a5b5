/** A file of a Pagefind index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Postings per chunk, as in the site's own index. */
const chunkSize = '1000';

/** All files of a Pagefind index with one record for each text, named by its number; small chunks if asked for. */
export async function pagefindFiles(texts: readonly string[], smallChunks: boolean): Promise<IndexFile[]> {
  if (smallChunks) process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  else delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const pagefind = await import('pagefind');
  try {
    const { index } = await pagefind.createIndex({});
    for (const [number, content] of texts.entries()) {
      const { errors } = await index!.addCustomRecord({ url: String(number), content, language: 'zh' });
      if (errors.length > 0) throw new Error(errors.join('; '));
    }
    return (await index!.getFiles()).files;
  } finally {
    await pagefind.close();
  }
}
