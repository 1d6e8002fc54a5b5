import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import browserslist from 'browserslist';
import doiuse, { type FeatureUsage } from 'doiuse';
import { ESLint, type Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/system/files.ts';
import { siteDir } from './site.ts';

/** The oldest browsers that are served, as package.json names them. */
const floor = browserslist();
const dir = siteDir('/');
const built = (extension: string) => filesUnder(dir).filter((file) => file.endsWith(extension));

/** Styles that an old browser leaves out without harm: what is drawn and read stays as it is. */
const enhancements = new Map([
  ['css-content-visibility', 'what is far away is drawn later'],
  ['css-focus-visible', 'the browser’s own ring stays'],
  ['css-media-scripting', 'without scripts, what needs them stays in sight'],
  ['css-paged-media', 'the margins of paper are the browser’s'],
  ['css-scroll-behavior', 'jumps are not smooth'],
  ['css-scrollbar', 'scroll bars are as wide as usual'],
  ['text-size-adjust', 'the browser chooses the size of text when a phone is turned'],
  ['css-touch-action', 'Safari on a computer has no touch screen; where there is one, it is known'],
  ['css-has', 'without scripts, common wording does not fade'],
]);

const unsupported = ({ featureData }: FeatureUsage): boolean =>
  featureData.missing !== undefined && featureData.missing !== '';

async function stylesBelow(file: string): Promise<string[]> {
  const found: string[] = [];
  const watch = doiuse({
    browsers: floor,
    onFeatureUsage: (usage) => {
      if (unsupported(usage) && !enhancements.has(usage.feature)) found.push(`${file}: ${usage.message}`);
    },
  });
  await postcss([watch]).process(readFileSync(join(dir, file), 'utf8'), { from: file });
  return found;
}

test('no style is younger than the oldest browser served, but for enhancements', async () => {
  expect((await Promise.all(built('.css').map(stylesBelow))).flat()).toEqual([]);
});

/** By their names alone, methods of iterators cannot be told from those of arrays, nor a property from a method. */
const undecidable = /no-iterator-prototype|no-array-prototype-with|no-resizable/;

/** A rule of the browsers' own interfaces that is used only where it is there, with a way for where it is not. */
const guarded = /^(?:Highlight|Intl\.Segmenter\(\)) /;

/** What src/client/draft/fill.ts puts in place for the parser, which a browser runs in a worker; the d flag all have that are served. */
const filled =
  /no-(?:array|string)-prototype-at|no-array-prototype-findlast|no-map-groupby|no-regexp-d-flag|^Array\.at\(\) /;
const isParser = (file: string): boolean => /\/worker-[^/]+\.js$/.test(file);

test('no script has syntax or built-ins younger than ES2021, nor what the oldest browsers lack', async () => {
  const eslint = new ESLint({
    cwd: dir,
    ignore: false,
    overrideConfigFile: true,
    overrideConfig: [
      esx.configs['flat/restrict-to-es2021'] as Linter.Config,
      compat.configs['flat/recommended'] as Linter.Config,
      {
        files: ['**/*.js'],
        languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
        settings: { 'es-x': { aggressive: true }, browsers: floor },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
    ],
  });
  const results = await eslint.lintFiles(built('.js').map((file) => join(dir, file)));
  expect(results.length).toBeGreaterThan(10);
  const faults = results.flatMap(({ filePath, messages }) =>
    messages
      .filter(
        ({ ruleId, message }) =>
          !undecidable.test(ruleId ?? '') &&
          !guarded.test(message) &&
          !(isParser(filePath) && (filled.test(ruleId ?? '') || filled.test(message))),
      )
      .map(({ message, line, column }) => `${filePath.slice(dir.length)}:${line}:${column} ${message}`),
  );
  expect(faults).toEqual([]);
});
