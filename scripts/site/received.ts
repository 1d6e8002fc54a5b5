import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { receivedAddress } from '../../src/model/received.ts';
import { diskFiles } from '../pipeline/files.ts';
import { manifestFile, readManifest } from '../pipeline/manifest.ts';

/** Puts the received files of the project at `root` into a built site, byte for byte, where its source pages link to them. */
export function publishReceived(root: string, outDir: string): void {
  const { entries } = readManifest(diskFiles(root).text(manifestFile));
  for (const { file } of entries) {
    const target = join(outDir, receivedAddress(file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, 'seeds', file), target);
  }
}
