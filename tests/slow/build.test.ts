import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { capture } from '../../scripts/system/run.ts';
import { buildingOf, smallSite } from '../support/small-site.ts';

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Builds a small site with some files changed (null: left out); returns exit code and output. */
async function build(changes: Record<string, string | null>) {
  const root = smallSite(changes);
  folders.push(root);
  return capture(process.execPath, buildingOf(root));
}

test('a healthy site builds', async () => {
  const { code, output } = await build({});
  expect(output).toContain('Complete!');
  expect(code).toBe(0);
});

test.each([
  ['', true],
  ['https://example.org', false],
])('with SITE=%s the build says what the lack of it means: %s', async (site, says) => {
  vi.stubEnv('SITE', site);
  const { code, output } = await build({});
  expect(output.includes('SITE is not set: addresses in the files of the open data are relative')).toBe(says);
  expect(code).toBe(0);
});

test.each([
  ['a reference to nothing', { 'walks/one.json': '{ "dog": "bello" }' }, 'Invalid content reference'],
  ['a collection without files', { 'walks/one.json': null, 'walks/note.txt': 'x' }, 'No files found'],
  ['a collection without its folder', { 'walks/one.json': null }, 'does not exist'],
  ['a file that is not JSON', { 'walks/one.json': '{' }, 'JSON at position 1'],
  ['a record against the schema', { 'dogs/rex.json': '{ "name": 5 }' }, 'rex'],
  ['two entries with one id', { 'dogs/Rex.json': '{ "name": "Rex II" }' }, 'multiple entries'],
])('%s ends the build with exit code 1 and says so', async (_fault, changes, sentence) => {
  const { code, output } = await build(changes);
  expect(output).toContain(sentence);
  expect(code).toBe(1);
});
