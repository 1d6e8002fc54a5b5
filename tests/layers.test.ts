import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn, stringsOf, textOf } from './support/sources.ts';

/** A layer: the files in it, the layers its files may import beside its own, and the packages. */
interface Layer {
  name: string;
  files: RegExp;
  layers: string[];
  packages: RegExp;
}

const NOTHING = /^$/;
const ANY = /./;

/** In order: a file belongs to the first layer whose pattern it fits. */
const LAYERS: Layer[] = [
  { name: 'model', files: /^src\/model\//, layers: [], packages: /^zod$/ },
  { name: 'writing', files: /^src\/writing\//, layers: [], packages: /^(opencc-js\/t2cn|pinyin-pro)$/ },
  { name: 'relatives', files: /^src\/relatives\//, layers: ['model', 'writing'], packages: NOTHING },
  { name: 'urls', files: /^src\/urls\.ts$/, layers: ['model'], packages: NOTHING },
  { name: 'search', files: /^src\/search\//, layers: ['model', 'writing'], packages: NOTHING },
  { name: 'charts', files: /^src\/charts\//, layers: ['model', 'writing'], packages: /^d3(-[a-z]+)?$/ },
  {
    name: 'client',
    files: /^src\/client\//,
    layers: ['model', 'writing', 'relatives', 'draft', 'search', 'citation', 'desk', 'urls'],
    packages: /^(fflate|idb)$/,
  },
  { name: 'desk', files: /^src\/desk\//, layers: ['writing', 'citation'], packages: /^(docx|fflate)$/ },
  { name: 'citation', files: /^src\/citation\//, layers: ['model', 'writing'], packages: NOTHING },
  {
    name: 'read',
    files: /^src\/read\//,
    layers: ['model', 'writing', 'urls'],
    packages: /^(astro:content|yaml|zod|node:crypto)$/,
  },
  {
    name: 'text',
    files: /^src\/text\//,
    layers: ['model', 'writing', 'read', 'search', 'citation'],
    packages: NOTHING,
  },
  {
    name: 'export',
    files: /^src\/export\//,
    layers: ['model', 'writing', 'relatives', 'urls', 'read', 'text', 'citation'],
    packages:
      /^(astro:content|astro|zod|node:(crypto|sqlite)|fflate|hyparquet-writer|xmlbuilder2(\/.*)?|write-excel-file\/node)$/,
  },
  {
    name: 'views',
    files: /^src\/views\//,
    layers: ['model', 'writing', 'relatives', 'urls', 'read', 'text', 'search', 'citation'],
    packages: /^(astro:content|astro(\/zod)?|zod|node:(crypto|zlib))$/,
  },
  {
    name: 'pictures',
    files: /^src\/pictures\//,
    layers: ['model', 'writing', 'relatives', 'urls', 'read', 'text', 'views', 'charts'],
    packages: NOTHING,
  },
  {
    name: 'publish',
    files: /^src\/publish\//,
    layers: ['model', 'urls', 'read', 'text', 'citation', 'export', 'pictures'],
    packages: NOTHING,
  },
  {
    name: 'config',
    files: /^src\/content\.config\.ts$/,
    layers: ['model', 'writing'],
    packages: /^(astro:content|astro\/loaders)$/,
  },
  {
    name: 'integrations',
    files: /^src\/integrations\//,
    layers: ['model', 'writing', 'search'],
    packages: /^(astro|pagefind|node:.*)$/,
  },
  { name: 'styles', files: /^src\/styles\//, layers: [], packages: NOTHING },
  {
    name: 'components',
    files: /^src\/components\//,
    layers: [
      'model',
      'writing',
      'read',
      'text',
      'views',
      'pictures',
      'citation',
      'charts',
      'client',
      'urls',
      'styles',
    ],
    packages: NOTHING,
  },
  {
    name: 'layouts',
    files: /^src\/layouts\//,
    layers: ['model', 'writing', 'read', 'views', 'client', 'urls', 'styles', 'components'],
    packages: NOTHING,
  },
  {
    name: 'pages',
    files: /^src\/pages\//,
    layers: [
      'publish',
      'model',
      'writing',
      'read',
      'text',
      'views',
      'pictures',
      'export',
      'citation',
      'charts',
      'client',
      'urls',
      'styles',
      'components',
      'layouts',
    ],
    packages: /^(astro|@astrojs\/rss)$/,
  },
  {
    name: 'bench',
    files: /^scripts\/bench/,
    layers: ['model', 'writing', 'relatives', 'search', 'integrations', 'scripts'],
    packages: ANY,
  },
  {
    name: 'draft',
    files: /^scripts\/draft\//,
    layers: ['model', 'writing', 'relatives', 'scripts'],
    packages: NOTHING,
  },
  { name: 'scripts', files: /^scripts\//, layers: ['model', 'writing', 'relatives'], packages: ANY },
];

const FILES = sourcesIn(['src', 'scripts']);

function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => layer.files.test(file));
}

/** What is wrong with one import of a file; null if nothing is. */
function fault(file: string, imported: string): string | null {
  const layer = layerOf(file)!;
  if (!imported.startsWith('.')) {
    return layer.packages.test(imported) ? null : `${file} (${layer.name}) imports ${imported}`;
  }
  const target = posix.join(posix.dirname(file), imported.replace(/\?.*$/, ''));
  const name = layerOf(target)?.name ?? target;
  return name === layer.name || layer.layers.includes(name)
    ? null
    : `${file} (${layer.name}) imports ${target}`;
}

/** Files whose text fits a pattern. */
function having(pattern: RegExp, files: string[]): string[] {
  return files.filter((file) => pattern.test(textOf(file)));
}

/** Files with a string literal that fits a pattern. */
function naming(pattern: RegExp, files: string[]): string[] {
  return files.filter((file) => stringsOf(file).some((text) => pattern.test(text)));
}

describe('layers', () => {
  test('every source file belongs to one', () => {
    expect(FILES.filter((file) => !layerOf(file))).toEqual([]);
  });

  test.each(LAYERS)('$name imports only what is below it', ({ name }) => {
    const files = FILES.filter((file) => layerOf(file)?.name === name);
    const faults = files.flatMap((file) => importsOf(file).map((imported) => fault(file, imported)));
    expect(faults.filter((sentence) => sentence !== null)).toEqual([]);
  });

  test('no table of variants is shipped to the browser', () => {
    const shipped = FILES.filter((file) => /^src\/(client|search)\//.test(file));
    expect(
      shipped.filter((file) => importsOf(file).some((name) => name.endsWith('writing/variants.ts'))),
    ).toEqual([]);
  });

  test('nothing under src reads seeds', () => {
    expect(naming(/^(\.{0,2}\/)*seeds(\/|$)/, sourcesIn(['src']))).toEqual([]);
  });

  test('no script reads dist, save those that build, serve or measure it', () => {
    const files = sourcesIn(['scripts']).filter(
      (file) => !/^scripts\/(build|start|bench|picture)\b/.test(file),
    );
    expect(naming(/^(\.{0,2}\/)*dist(\/|$)/, files)).toEqual([]);
  });

  test('no page, component or chart sets a style attribute', () => {
    const files = sourcesIn(['src', 'content'], ['.ts', '.astro', '.mdx']);
    expect(having(/\sstyle=|define:vars|(setAttribute|\.attr)\(\s*['"]style/, files)).toEqual([]);
  });

  test('internal addresses come from the one module that knows the base path', () => {
    const files = sourcesIn(['src'], ['.astro']);
    expect(having(/\b(href|src|action)=(["'`]\/|\{["'`]\/)/, files)).toEqual([]);
  });
});

/** Rooms of tests that mirror no folder: what is slow, what needs a browser, what tests share. */
const OWN_ROOMS = /^tests\/(slow|browser|support)\//;

describe('tests', () => {
  const tests = sourcesIn(['tests']).filter((file) => file.endsWith('.test.ts') && !OWN_ROOMS.test(file));
  const rooms = tests.filter((file) => posix.dirname(file) !== 'tests');
  const folders = FILES.map((file) => `${posix.dirname(file)}/`);
  /** The paths in the code that a path below `tests` mirrors. */
  const mirrored = (path: string) => ['src', 'scripts'].map((top) => path.replace(/^tests/, top));
  const isFolder = (path: string) =>
    mirrored(path).some((room) => folders.some((folder) => folder.startsWith(`${room}/`)));
  /** Where a test would stand if it were of the file of its name, anywhere in the room that it stands in. */
  const placesOf = (file: string) =>
    mirrored(posix.dirname(file))
      .flatMap((room) => FILES.filter((source) => source.startsWith(`${room}/`)))
      .filter((source) => posix.basename(source, '.ts') === posix.basename(file, '.test.ts'))
      .map((source) => source.replace(/^(src|scripts)/, 'tests').replace(/\.ts$/, '.test.ts'));

  test('stand in folders that the code has', () => {
    expect(rooms.length).toBeGreaterThan(50);
    expect(rooms.filter((file) => !isFolder(posix.dirname(file)))).toEqual([]);
  });

  test('named like a file of their room stand at its path, those named like a folder beside it', () => {
    const named = rooms.filter((file) => !isFolder(file.replace('.test.ts', '')));
    const astray = named.filter((file) => placesOf(file).length > 0 && !placesOf(file).includes(file));
    expect(astray).toEqual([]);
  });
});
