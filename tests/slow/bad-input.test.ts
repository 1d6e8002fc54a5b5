import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { generateContent } from '../../scripts/pipeline/content.ts';
import type { Files } from '../../scripts/pipeline/files.ts';
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

  test('without a heading', () => {
    expect(report(withSeed('没有标题的一段话。\n'))).toMatch(
      /^seeds\/ankang\.txt:1: The seed has no heading/mu,
    );
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

  test('an id listed twice', () => {
    const text = manifestText.replace('"id": "ankang"', '"id": "yulin"');
    expect(report({ 'seeds/manifest.json': text })).toMatch(
      /manifest\.json:\d+: The manifest lists yulin twice/u,
    );
  });
});

describe('a bad theme is reported with file and line', () => {
  const path = 'content/themes/drg-dip-payment.mdx';
  const text = readFileSync(path, 'utf8');
  const rule = (fields: string) => text.replace(/^rules:$/mu, `rules:\n  - id: broken\n${fields}`);
  const line = text.split('\n').indexOf('rules:') + 2;

  test('a rule that names an unknown issue', () => {
    const broken = rule("    issues: [no-such]\n    text: '付费'");
    expect(report({ [path]: broken })).toContain(
      `${path}:${line + 1}: A rule is wrong: rule broken names the unknown issue`,
    );
  });

  test('a rule that never fires', () => {
    const silent = rule("    issues: [drg]\n    text: '此句不存在'");
    expect(report({ [path]: silent })).toContain(
      `${path}:${line}: A rule is wrong: rule broken selects no sentence`,
    );
  });

  test('a pattern that is no regular expression', () => {
    expect(report({ [path]: rule("    issues: [drg]\n    text: '(付费'") })).toContain(
      `${path}:${line + 2}: A rule is wrong`,
    );
  });

  test('a missing field', () => {
    expect(report({ [path]: text.replace(/^question:.*\n/mu, '') })).toMatch(
      /drg-dip-payment\.mdx:\d+: The theme cannot be read/u,
    );
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
