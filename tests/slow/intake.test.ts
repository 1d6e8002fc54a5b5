import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/system/files.ts';
import { ROOT } from '../../scripts/system/root.ts';
import type { ManifestEntry } from '../../src/model/index.ts';

let root: string;
let before: Record<string, string>;

/** All files of the project, as one string each. */
const state = () =>
  Object.fromEntries(filesUnder(root).map((file) => [file, readFileSync(join(root, file), 'latin1')]));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = () => JSON.parse(read('seeds/manifest.json')) as ManifestEntry[];
const script = (name: string) => join(ROOT, 'scripts', `${name}.ts`);
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [script(name), ...args], { encoding: 'utf8', cwd: root });

/** A received file outside the project. */
function received(name: string, bytes: string | Uint8Array): string {
  const path = join(root, '..', name);
  writeFileSync(path, bytes);
  return path;
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  root = join(folder, 'project');
  for (const part of ['content', 'seeds', 'README.md'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  before = state();
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

const plan = `常德市医疗保障“十四五”规划

一、总体要求
（一）主要目标。到2025年，基本医疗保险参保率达到95%以上。
二、重点任务
（一）深化支付方式改革。推行按疾病诊断相关分组（DRG）付费，2023年底前全面实施。
`;

describe('add', () => {
  test('takes a text in another encoding into the site as a whole, and remove takes it out again', () => {
    const bytes = iconv.encode(plan, 'gb18030');
    const { stdout, stderr, status } = run('add', received('收到.txt', bytes), '--yes');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('Added 常德 (湖南省, 430700) as changde.');
    const entry = manifest().at(-1);
    expect(entry).toMatchObject({
      id: 'changde',
      city: '常德',
      code: '430700',
      type: '规划',
      encoding: 'gb18030',
      inferred: expect.arrayContaining(['id', 'city', 'title']),
      converted: { file: 'changde.converted.txt', converter: expect.stringContaining('gb18030') },
    });
    expect(readFileSync(join(root, 'seeds/changde.txt'))).toEqual(bytes);
    expect(read('seeds/changde.converted.txt')).toBe(plan);
    expect(run('check').status).toBe(0);
    expect(run('doctor').stdout).toMatch(/changde: no editor has confirmed/u);
    expect(run('remove', 'changde').status).toBe(0);
    expect(state()).toEqual(before);
  });

  test('what the editor says is not marked as inferred', () => {
    const page = `<html><body><p>${plan.replaceAll('\n', '</p><p>')}</p></body></html>`;
    expect(
      run('add', received('a.html', page), '--yes', '--id', 'cd', '--city', '430700', '--type', '计划')
        .status,
    ).toBe(0);
    const { id, type, file, inferred } = manifest().at(-1)!;
    expect({ id, type, file, inferred }).toEqual({
      id: 'cd',
      type: '计划',
      file: 'cd.html',
      inferred: ['title'],
    });
  });

  test.each([
    ['鼓楼区医疗保障规划\n一、甲\n健全制度。', [], /may be .*江苏省鼓楼区 \(320106\).*Say which by --city/u],
    ['医疗保障规划\n一、甲\n健全制度。', [], /Neither the title nor the issuers name a place/u],
    ['医疗保障规划\n一、甲\n健全制度。', ['--city', '朝阳'], /朝阳 may be 辽宁省朝阳市 \(211300\)/u],
    [
      '医疗保障规划\n一、甲\n健全制度。',
      ['--city', 'yulin'],
      /玉林市 \(450900\).*榆林市 \(610800\)|榆林市.*玉林市/u,
    ],
    [
      '榆林市医疗保障规划\n一、甲\n健全制度。',
      [],
      /The id yulin is that of 玉林.*--id, such as yulin-610800/u,
    ],
    ['襄阳市医疗保障规划\n一、甲\n健全制度。', [], /is in the site already, as xiangyang/u],
    ['榆林市医疗保障规划\n一、甲\n健全制度。', ['--id', 'con'], /no file can have this name/u],
    ['一、甲\n健全制度。', ['--city', '常德'], /--type/u],
    ['', [], /there is no text in it/u],
  ])('%j %j is refused with a sentence, and nothing is written', (text, args, sentence) => {
    const { stderr, status } = run('add', received('a.txt', text), '--yes', ...args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^ +at /mu);
    expect(status).toBe(1);
    expect(state()).toEqual(before);
  });

  test('a wrong call is a sentence and exit code 2', () => {
    for (const args of [[], ['a', 'b'], ['--colour'], ['a', '--city']]) {
      expect(run('add', ...args)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/Usage: npm run add/u),
      });
    }
    expect(run('remove').status).toBe(2);
    expect(run('doctor', 'x').status).toBe(2);
    expect(run('content', '--force').status).toBe(2);
  });
});

describe('remove', () => {
  test('of an unknown city changes nothing', () => {
    expect(run('remove', 'beijing')).toMatchObject({
      status: 1,
      stderr: 'The site has no city beijing; nothing was removed.\n',
    });
    expect(state()).toEqual(before);
  });

  test('takes findings with it, their neighbours as they stand', () => {
    const { status } = run('remove', 'ankang');
    expect(status).toBe(0);
    expect(filesUnder(root).filter((file) => file.includes('ankang'))).toEqual([]);
    const findings = read('content/findings/drg-dip-payment.yaml');
    expect(findings).not.toContain('ankang');
    const kept = findings.split('\n').filter((line) => line !== '');
    expect(before['content/findings/drg-dip-payment.yaml']).toBeDefined();
    const old = Buffer.from(before['content/findings/drg-dip-payment.yaml'] ?? '', 'latin1').toString('utf8');
    expect(kept.every((line) => old.includes(line))).toBe(true);
    expect(run('check').stderr).not.toMatch(/finding/u);
  });
});

describe('content is whole or untouched', () => {
  test('one bad text is named and left out, the others are written', () => {
    const clauses = 'content/clauses/yulin.json';
    const text = read(clauses);
    writeFileSync(join(root, clauses), '[]');
    writeFileSync(join(root, 'seeds/ankang.txt'), Uint8Array.of(0xb0, 0xb2, 10));
    const { stderr, status } = run('content');
    expect(stderr).toMatch(/^seeds\/ankang\.txt:\d+: /mu);
    expect(stderr).toContain('Left out, their content as it was: ankang.');
    expect(status).toBe(1);
    expect(read(clauses)).toBe(text);
    expect(read('content/clauses/ankang.json')).toBe(
      Buffer.from(before['content/clauses/ankang.json'] ?? '', 'latin1').toString('utf8'),
    );
  });

  test('killed at any moment, content is old or new; a later run mends what is left', async () => {
    const theme = 'content/themes/drg-dip-payment.mdx';
    const edited = read(theme).replace(/^( {4}text: ')/mu, '$1(?:)');
    for (const delay of [400, 700, 900, 1000, 1100, 1300]) {
      writeFileSync(join(root, theme), edited);
      const child = spawn(process.execPath, [script('content')], { cwd: root, stdio: 'ignore' });
      await Promise.race([sleep(delay), new Promise((resolve) => child.on('close', resolve))]);
      child.kill('SIGKILL');
    }
    expect(run('content').status).toBe(0);
    expect(run('check').status).toBe(0);
    expect(filesUnder(root).filter((file) => file.startsWith('.staged'))).toEqual([]);
  });
});
