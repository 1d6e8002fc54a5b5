import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { generateContent, staleFiles } from '../../scripts/pipeline/content.ts';
import { diskFiles, type Files } from '../../scripts/pipeline/files.ts';
import { formatProblems } from '../../scripts/report/problem.ts';

type Overrides = Record<string, string | Uint8Array | null>;

/** The project's own files, some replaced or (null) removed, in memory. */
function project(overrides: Overrides = {}): Files {
  const bytes = (path: string) => {
    const given = overrides[path];
    if (given === null) return null;
    if (given !== undefined) return typeof given === 'string' ? new TextEncoder().encode(given) : given;
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  };
  const list = (dir: string) => {
    const added = Object.keys(overrides)
      .filter((path) => path.startsWith(`${dir}/`))
      .map((path) => path.slice(dir.length + 1));
    const onDisk = (() => {
      try {
        return readdirSync(dir);
      } catch {
        return [];
      }
    })();
    return [...new Set([...onDisk, ...added])].filter((name) => overrides[`${dir}/${name}`] !== null).sort();
  };
  return {
    bytes,
    text: (path) => {
      const found = bytes(path);
      return found && new TextDecoder().decode(found);
    },
    list,
  };
}

const report = (overrides: Overrides) => formatProblems(generateContent(project(overrides)).problems);
const manifestText = readFileSync('seeds/manifest.json', 'utf8');

/** The manifest with the sha256 of a replaced seed put right, so that only the fault in question is left. */
function manifestFor(id: string, seed: Uint8Array): string {
  const entries = JSON.parse(manifestText) as { id: string; sha256: string }[];
  const sha256 = createHash('sha256').update(seed).digest('hex');
  return JSON.stringify(
    entries.map((entry) => (entry.id === id ? { ...entry, sha256 } : entry)),
    null,
    2,
  );
}

function withSeed(text: string | Uint8Array): Overrides {
  const seed = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { 'seeds/ankang.txt': seed, 'seeds/manifest.json': manifestFor('ankang', seed) };
}

test('the project itself has no problem', () => {
  expect(formatProblems(checkContent(project()))).toBe('');
});

describe('a bad seed is reported with file and line', () => {
  test('missing', () => {
    expect(report({ 'seeds/ankang.txt': null })).toMatch(
      /^seeds\/ankang\.txt:0: The seed ankang\.txt does not exist/mu,
    );
  });

  test('empty', () => {
    expect(report(withSeed(' \n'))).toMatch(/^seeds\/ankang\.txt:1: The seed is empty/mu);
  });

  test('that is a folder', () => {
    const files = project();
    const asOnDisk = {
      ...files,
      bytes: (path: string) => (path === 'seeds/ankang.txt' ? null : files.bytes(path)),
    };
    expect(formatProblems(generateContent(asOnDisk).problems)).toMatch(/^seeds\/ankang\.txt:0: The seed/mu);
    expect(diskFiles('.').bytes('seeds')).toBeNull();
  });

  test('with a date that the calendar does not have, at its place', () => {
    const text =
      '安康市医疗保障规划\n\n一、总体要求\n坚持以人民为中心。\n\n安康市人民政府\n　　2021年2月30日\n';
    const found = generateContent(project(withSeed(text))).problems.filter(
      ({ file }) => file === 'seeds/ankang.txt',
    );
    expect(found).toMatchObject([{ key: 'seed-date-impossible', line: 7, column: 3 }]);
  });

  test('not UTF-8, on the line of the first bad byte', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('一、甲\n乙'), 0xb0, 0xb2, 10]);
    expect(report(withSeed(bytes))).toMatch(/^seeds\/ankang\.txt:2: The seed is not UTF-8/mu);
  });

  test('changed bytes', () => {
    expect(report({ 'seeds/yulin.txt': readFileSync('seeds/yulin.txt', 'utf8') + ' ' })).toMatch(
      /^seeds\/yulin\.txt:0: The seed's bytes differ from its sha256/mu,
    );
  });
});

describe('a bad manifest is reported with file and line', () => {
  test('broken JSON', () => {
    expect(report({ 'seeds/manifest.json': '[{' })).toMatch(
      /^seeds\/manifest\.json:1: The manifest cannot be read/mu,
    );
  });

  test('a missing and a wrong field, both at once', () => {
    const text = manifestText.replace('"city": "安康",\n', '').replace('"450900"', '"45"');
    const lines = report({ 'seeds/manifest.json': text }).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^seeds\/manifest\.json:11: A manifest entry is wrong: entry 2, city/u),
      expect.stringMatching(/^seeds\/manifest\.json:24: A manifest entry is wrong: entry 3, code/u),
    ]);
  });

  test.each([
    ['an id', '"id": "ankang"', '"id": "yulin"', 'lists yulin twice'],
    ['a file', '"file": "ankang.txt"', '"file": "xiangyang.txt"', 'lists the file xiangyang.txt twice'],
    ['a city', '"city": "安康"', '"city": "襄阳"', 'lists the city 襄阳 twice'],
    ['a code', '"code": "610900"', '"code": "420600"', 'lists the code 420600 twice'],
  ])('%s listed twice', (_, from, to, sentence) => {
    expect(report({ 'seeds/manifest.json': manifestText.replace(from, to) })).toMatch(
      new RegExp(`^seeds/manifest\\.json:\\d+: The manifest ${sentence}`, 'mu'),
    );
  });

  test.each([
    ['con', 'Windows'],
    ['aux', 'Windows'],
    ['nul', 'Windows'],
    ['lpt1', 'Windows'],
    ['a'.repeat(300), 'at most 60'],
    ['../x', 'lower-case'],
    ['Ankang', 'lower-case'],
  ])('the id %.9s, which names no file', (id, why) => {
    const text = manifestText.replace('"id": "ankang"', `"id": ${JSON.stringify(id)}`);
    expect(report({ 'seeds/manifest.json': text })).toMatch(
      new RegExp(`manifest\\.json:12: .*entry 2, id: .*${why}`, 'u'),
    );
  });

  test.each(['', ' ', '安\u202e康', '安\u200b康', '安 康', 'Ankang'])('the city name %j', (name) => {
    const text = manifestText.replace('"city": "安康"', `"city": ${JSON.stringify(name)}`);
    expect(report({ 'seeds/manifest.json': text })).toMatch(
      /manifest\.json:13: A manifest entry is wrong: entry 2, city/u,
    );
  });

  test('a key that stands twice', () => {
    const text = manifestText.replace('"city": "安康",', '"city": "安康", "city": "西安",');
    expect(report({ 'seeds/manifest.json': text })).toMatch(
      /manifest\.json:13: .*the key "city" stands twice/u,
    );
  });

  test('with a caret under the place', () => {
    const text = manifestText.replace('"610900"', '"61"');
    const files = project({ 'seeds/manifest.json': text });
    const lines = formatProblems(generateContent(files).problems, files.text).split('\n');
    const at = lines.findIndex((line) => line.includes('GB/T 2260'));
    expect(lines.slice(at + 1, at + 3)).toEqual(['        "code": "61",', '                ^']);
  });
});

describe('a bad theme is reported with file and line', () => {
  const path = 'content/themes/drg-dip-payment.mdx';
  const text = readFileSync(path, 'utf8');
  const rule = (fields: string) => text.replace(/^rules:$/mu, `rules:\n  - { id: broken, ${fields} }`);
  const line = text.split('\n').indexOf('rules:') + 2;

  test('a rule that names an unknown issue', () => {
    expect(report({ [path]: rule('issues: [no-such], concepts: [drg]') })).toContain(
      `${path}:${line}: A rule is wrong: rule broken names the unknown issue`,
    );
  });

  test('a rule that names an unknown concept', () => {
    expect(report({ [path]: rule('issues: [drg], concepts: [no-such]') })).toMatch(
      /payment\.mdx:\d+: A rule is wrong: rule broken names the unknown concept/u,
    );
  });

  test('a missing field', () => {
    expect(report({ [path]: text.replace(/^question:.*\n/mu, '') })).toMatch(
      /drg-dip-payment\.mdx:\d+: The theme cannot be read/u,
    );
  });
});

describe('bad lists of themes, words and ids are reported with file and line', () => {
  const theme = 'content/themes/drg-dip-payment.mdx';
  const themeText = readFileSync(theme, 'utf8');

  test('two themes with one order', () => {
    const text = themeText.replace(/^order: \d+$/mu, 'order: 2');
    expect(report({ [theme]: text })).toMatch(/\.mdx:\d+: The theme cannot be read: its order is that of/u);
  });

  test('an issue that stands twice', () => {
    const text = themeText.replace('{ id: dip,', '{ id: drg,');
    expect(text).not.toBe(themeText);
    expect(report({ [theme]: text })).toMatch(/payment\.mdx:\d+: .*the issue drg stands twice/u);
  });

  test('a title with a mark that turns its order', () => {
    const text = themeText.replace(/^title: (.*)$/mu, 'title: "甲\\u202e乙"');
    expect(report({ [theme]: text })).toMatch(/payment\.mdx:\d+: .*title: it has invisible marks/u);
  });

  test('a vocabulary: each fault with its line', () => {
    const file = 'content/vocabulary/indicators.yaml';
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').length;
    const rest = 'definition: {numerator: 甲, scope: 乙, counts: 丙, source: 丁, evidence: [], unlike: []}';
    const entry = (id: string, order: number) =>
      `- id: ${id}\n  order: ${order}\n  name: 甲\n  unit: ''\n  ${rest}\n`;
    const added = `${entry('x', 98)}  names: ['(a+)+$', '(']\n${entry('y', 99)}`;
    expect(report({ [file]: text + added }).split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${file}:${lines + 6}: .*names`, 'u')),
    ]);
    const found = report({ [file]: text + added.split('- id: y')[0] });
    expect(found).toMatch(/indicators\.yaml:\d+: .*backtracks without end/u);
    expect(found).toMatch(/indicators\.yaml:\d+: .*Unterminated group/u);
  });

  test.each(['content/ids.lock.json', 'content/aliases.json'])('%s', (file) => {
    expect(report({ [file]: '{\n"yulin": {\n"sec_1": }\n}' })).toMatch(
      new RegExp(`^${file}:3: The ids cannot be read`, 'mu'),
    );
    expect(report({ [file]: 'null' })).toMatch(new RegExp(`^${file}:1: The ids cannot be read`, 'mu'));
    expect(report({ [file]: '{"a": {"b": 1}}' })).toMatch(
      new RegExp(`^${file}:1: The ids cannot be read: a\\.b`, 'mu'),
    );
    expect(report({ [file]: '{"a": {}, "a": {}}' })).toMatch(/the key "a" stands twice/u);
  });

  test.each([
    'content/findings/pricing.yaml',
    'content/glossary/terms.yaml',
    'content/vocabulary/bodies.yaml',
  ])('%s that grows without bound', (file) => {
    const levels = [...'bcdefghi'].map((name, at) => {
      return `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`;
    });
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...levels].join('\n');
    expect(formatProblems(checkContent(project({ [file]: bomb })))).toMatch(
      new RegExp(`^${file}:\\d+: .*alias`, 'mu'),
    );
  });

  test.each([
    ['absent', null],
    ['broken', '{"themes": [\n{]}'],
    ['of another form', '{"themes": [{"theme": 1}]}'],
  ])('content/accuracy.json, %s', (_, text) => {
    expect(formatProblems(checkContent(project({ 'content/accuracy.json': text })))).toMatch(
      /^content\/accuracy\.json:\d+: /mu,
    );
  });
});

describe('one bad text never stops the others', () => {
  test('it is named and left out, and its ids stay', () => {
    const generated = generateContent(project({ 'seeds/ankang.txt': null }));
    expect(generated).toMatchObject({ leftOut: ['ankang'], isWritable: true });
    expect(generated.plans.map(({ plan }) => plan.id)).toEqual(['xiangyang', 'yulin', 'jiyuan', 'changchun']);
    const lock = readFileSync('content/ids.lock.json', 'utf8');
    expect(generated.files.get('content/ids.lock.json')).toBe(lock);
    expect(staleFiles(project(), generated)).toEqual([]);
  });

  test('a fault that concerns all forbids writing', () => {
    const broken = generateContent(project({ 'seeds/ankang.txt': null, 'content/aliases.json': '[]' }));
    expect(broken.isWritable).toBe(false);
  });
});

test('all problems are reported at once', () => {
  const found = report({ 'seeds/ankang.txt': null, ...{ 'seeds/yulin.txt': new Uint8Array() } });
  expect(found).toContain('seeds/ankang.txt:0:');
  expect(found).toContain('seeds/yulin.txt:0:');
});

describe('content/ that is not what the seeds give', () => {
  const path = 'content/clauses/ankang.json';
  const text = readFileSync(path, 'utf8');
  const check = (overrides: Overrides) => formatProblems(checkContent(project(overrides)));

  test('stale', () => {
    const line = text.split('\n').findIndex((found) => found.includes('安政办发')) + 1;
    expect(check({ [path]: text.replace('安政办发', '安政办') })).toContain(
      `${path}:${line}: The file differs from what`,
    );
  });

  test('missing', () => {
    expect(check({ [path]: null })).toContain(`${path}:0: The generated file is missing`);
  });

  test('broken', () => {
    expect(check({ [path]: text.slice(0, -20) })).toMatch(
      /clauses\/ankang\.json:\d+: The file does not fit its schema/u,
    );
  });

  test('invalid', () => {
    expect(check({ [path]: text.replace('"joined": false', '"joined": 1') })).toMatch(
      /clauses\/ankang\.json:\d+: The file does not fit its schema: clauses\.0\.joined/u,
    );
  });

  test('left over', () => {
    expect(check({ 'content/clauses/beijing.json': '{}' })).toContain(
      'content/clauses/beijing.json:0: No seed or rule gives this file',
    );
  });
});
