import { readFileSync } from 'node:fs';
import { manifest } from '../../src/model/index.ts';

/** The seeds of the project by city id, in the order of the manifest. */
export const seeds: ReadonlyMap<string, string> = new Map(
  manifest
    .parse(JSON.parse(readFileSync('seeds/manifest.json', 'utf8')))
    .map(({ id, file }) => [id, readFileSync(`seeds/${file}`, 'utf8')]),
);
