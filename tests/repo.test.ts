import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../scripts/system/root.ts';
import { manifest } from '../src/model/index.ts';
import { undocumentedFields, undocumentedFunctions } from './support/documented.ts';
import { importsOf, sourcesIn, textOf } from './support/sources.ts';

/** The packages that the project was asked to be built with. */
const ASKED = ['astro', '@astrojs/mdx', 'pagefind', 'd3', 'gray-matter', 'zod', 'remark-gfm', 'vitest'];

/** The part of a package's entry in the lock file that is looked at. */
interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/** The names by which Astro calls a page, documented by Astro. */
const CALLED_BY_ASTRO = /^src\/pages\/.*: (getStaticPaths|GET)$/;

const CODE = sourcesIn(['src', 'scripts']).filter((file) => file.endsWith('.ts'));

/** The repository's own files: tracked, or new and not ignored. */
function ownFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return listed.filter(
    (file) => file !== '' && existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile(),
  );
}

/** Package a module is of: `d3-scale/x` is of `d3-scale`, `@a/b/c` of `@a/b`, `astro:content` of `astro`. */
function packageOf(imported: string): string {
  return /^(@[^/]+\/[^/]+|[^/:]+)/.exec(imported)?.[0] ?? imported;
}

test('the packages asked for are direct dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(expect.arrayContaining(ASKED));
});

test('the lock file names the packages of every platform, without which npm ci stops', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockedPackage> };
  const asked = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  expect(asked.filter((name) => !locked.has(name))).toEqual([]);
});

test('the packages asked for are used', () => {
  const files = [...sourcesIn(['src', 'scripts', 'tests']), 'astro.config.mjs', 'vitest.config.ts'];
  const used = new Set(files.flatMap(importsOf).map(packageOf));
  expect(ASKED.filter((name) => !used.has(name))).toEqual([]);
});

test('every seed has the bytes that the manifest says', () => {
  const entries = manifest.parse(JSON.parse(textOf('seeds/manifest.json')));
  const found = entries.map(({ id, file }) => {
    const bytes = readFileSync(join(ROOT, 'seeds', file));
    return { id, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  expect(found).toEqual(entries.map(({ id, sha256 }) => ({ id, sha256 })));
});

test('the README names the two commands', () => {
  const readme = textOf('README.md');
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
});

test('the README says what is in every folder of the code', () => {
  const readme = textOf('README.md');
  const folders = ['src', 'scripts'].flatMap((parent) =>
    readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `\`${parent}/${name}/\``),
  );
  expect(folders.length).toBeGreaterThan(15);
  expect(folders.filter((folder) => !readme.includes(folder))).toEqual([]);
});

test('every npm script runs a file or tool that is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const missing = Object.values(scripts).filter((command) => {
    const [tool, file] = command.split(' ');
    return tool === 'node'
      ? !existsSync(join(ROOT, file!))
      : !existsSync(join(ROOT, 'node_modules/.bin', tool!));
  });
  expect(missing).toEqual([]);
});

test('every npm script that the README or the guide for contributors names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every command line reads its arguments, so that an unknown option is a sentence and exit code 2', () => {
  const scripts = readdirSync(join(ROOT, 'scripts')).filter((file) => file.endsWith('.ts'));
  expect(scripts.filter((file) => !textOf(`scripts/${file}`).includes('commandLine('))).toEqual([]);
});

test('every exported function says what it does', () => {
  const found = CODE.flatMap((file) => undocumentedFunctions(file).map((name) => `${file}: ${name}`));
  expect(found.filter((name) => !CALLED_BY_ASTRO.test(name))).toEqual([]);
});

test('every schema field says what it holds', () => {
  const files = sourcesIn(['src/model']);
  const found = files.flatMap((file) => undocumentedFields(file).map((name) => `${file}: ${name}`));
  expect(found).toEqual([]);
});

test('no object is spread where its fields could stand', () => {
  const spread = /^\s*\.\.\.\{ .* \},$/m;
  expect(sourcesIn(['src', 'scripts', 'tests']).filter((file) => spread.test(textOf(file)))).toEqual([]);
});

test('the comment that says what a component is stands before its imports', () => {
  const torn = /^import .*\n(?:.*\n)*?\/\/ .*\n(?=import )/m;
  const heads = sourcesIn(['src'], ['.astro']).map(
    (file) => [file, textOf(file).split('\n---')[0] ?? ''] as const,
  );
  expect(heads.length).toBeGreaterThan(50);
  expect(heads.filter(([, head]) => torn.test(head)).map(([file]) => file)).toEqual([]);
});

test('no test is left out, alone or undone', () => {
  const left = /\b(test|it|describe)\.(skip|only|todo|fails)\b/;
  expect(sourcesIn(['tests']).filter((file) => left.test(textOf(file)))).toEqual([]);
});

test('no file names a folder of somebody’s machine or a package registry', () => {
  // The classes keep this file from fitting its own pattern.
  const named =
    /\/(wor[k]|roo[t]|hom[e]\/\w+|User[s]\/\w+)\/|\/tm[p]\/|registr[y]\.\w+\.|npmj[s]\.|pyp[i]\.|"resolve[d]": "/;
  const texts = ownFiles().filter((file) => !/\.(png|ico|woff2?|xlsx)$/.test(file));
  expect(texts.filter((file) => named.test(textOf(file)))).toEqual([]);
});
