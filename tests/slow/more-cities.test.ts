import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/system/root.ts';
import { capture } from '../../scripts/system/run.ts';

/** A plan of another province and period, and an opinion without any table; nobody has labelled either. */
const newcomers = [
  {
    entry: { id: 'qiaokou', city: '桥口', province: '江苏省', code: '320100', type: '规划' },
    text: [
      '桥口市“十五五”医疗保障发展规划',
      '一、发展目标',
      '到2030年，基本医疗保险参保率稳定在96%以上，按病种付费的住院费用占比达到92%。',
      '表1 主要指标',
      '类别\t指标名称\t单位\t2025年\t2030年\t属性',
      '参保\t基本医疗保险参保率\t%\t95.8\t>96\t约束性',
      '二、主要任务',
      '（一）深化支付方式改革。推进按疾病诊断相关分组付费，完善总额预算管理。（市医保局牵头，市气象局配合）',
      '（二）加强基金监管。推进智能监控，健全举报奖励制度。',
    ],
  },
  {
    entry: { id: 'shanwan', city: '山湾', province: '青海省', code: '630100', type: '意见' },
    text: [
      '山湾市人民政府关于加强医疗保障工作的意见',
      '一、总体要求',
      '坚持保障基本，稳步推进异地就医直接结算。',
      '二、重点工作',
      '加强医保基金监管，严厉打击欺诈骗保。',
    ],
  },
];

const COPIED = [
  'src',
  'scripts',
  'content',
  'seeds',
  'public',
  'tests/gold',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'README.md',
];
let root: string;

/** Runs a command line of the project in the copy. */
const run = (script: string, ...args: string[]) =>
  capture(process.execPath, [join(root, 'scripts', `${script}.ts`), ...args], { cwd: root });

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

beforeAll(() => {
  // Not below node_modules, where Node strips no types.
  root = mkdtempSync(join(tmpdir(), 'more-cities-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const added = newcomers.map(({ entry, text }) => {
    const seed = `${text.join('\n\n')}\n`;
    writeFileSync(join(root, `seeds/${entry.id}.txt`), seed);
    return { ...entry, file: `${entry.id}.txt`, sha256: createHash('sha256').update(seed).digest('hex') };
  });
  const manifest = JSON.parse(read('seeds/manifest.json'));
  writeFileSync(join(root, 'seeds/manifest.json'), JSON.stringify([...manifest, ...added], null, 2));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a city is only a file and its entry', () => {
  test.each([
    ['content', /7 plans/],
    ['accuracy', /qiaokou: not labelled, accuracy unknown\nshanwan: not labelled/],
    ['check', /valid and up to date/],
    ['coverage', /qiaokou: \d+ of \d+ paragraphs/],
  ])('npm run %s passes', async (script, says) => {
    const { code, output } = await run(script);
    expect(output).toMatch(says);
    expect(code).toBe(0);
  });

  test('the version of the data is another', () => {
    expect(read('content/version.json')).not.toBe(readFileSync(join(ROOT, 'content/version.json'), 'utf8'));
  });

  test('the body that no table folds has an id of its own in the lock', () => {
    const lock = JSON.parse(read('content/ids.lock.json'));
    expect(Object.keys(lock['tasks/bodies'])).toContain('shiqixiangju');
  });
});

describe('the site of seven cities', () => {
  const page = (path: string): string => read(`built/${path}`);

  beforeAll(async () => {
    const { code, output } = await run(
      'build',
      '--unchecked',
      '--quiet',
      '--root',
      root,
      '--out',
      join(root, 'built'),
    );
    if (code !== 0) throw new Error(output);
  }, 240_000);

  test('has their pages', () => {
    for (const path of ['plans/qiaokou', 'plans/shanwan', 'tasks/bodies/shiqixiangju'])
      expect(existsSync(join(root, 'built', path, 'index.html')), path).toBe(true);
  });

  test('says the year of a value that is not of the years the others share', () => {
    const html = page('indicators/index.html');
    expect(html).toContain('（2030 年）');
    expect(html).not.toContain('2025 年目标');
    expect(page('data/charts/indicators.csv')).toMatch(/桥口,2025,95\.8,95\.8,2030,/);
  });

  test('says of whom the accuracy is unknown', () => {
    expect(page('about/index.html')).toContain('桥口、山湾的文件未经标注，准确程度未知');
    expect(page('themes/fund-supervision/index.html')).toContain('桥口、山湾的文件未经标注');
  });

  test('publishes their clauses with their places', () => {
    const clauses = JSON.parse(page('data/clauses.json')) as { plan: string; place: string }[];
    const places = clauses.filter(({ plan }) => plan === 'shanwan').map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['一', '二']));
  });
});
