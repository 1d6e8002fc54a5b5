import { describe, expect, test } from 'vitest';
import { findLoss } from '../../../scripts/parse/round-trip.ts';
import { parsed } from '../../support/parsed.ts';

const furnitureIn = (lines: readonly string[]) =>
  parsed(lines)
    .clauses.filter(({ kind }) => kind === 'furniture')
    .map(({ text }) => text);

describe('a sentence that a page break cuts is whole, the furniture behind it', () => {
  test.each([
    '— 3 —',
    '- 4 -',
    '－5－',
    '·7·',
    '第 6 页 共 9 页',
    '第6页',
    '6/9',
    'Page 3 of 9',
    '—12—',
    '~ 8 ~',
    '- 12-',
    '- 12 —',
    '-12-',
  ])('%s', (mark) => {
    const lines = ['一、目标', '推进改革，健全', mark, '住院保障机制。', '二、任务'];
    const { clauses } = parsed(lines);
    expect(clauses.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...[
        'heading 一、目标',
        'paragraph 推进改革，健全住院保障机制。',
        `furniture ${mark}`,
        'heading 二、任务',
      ],
    ]);
    expect(clauses[2]?.issues.map(({ key }) => key)).toEqual(['furniture-set-apart']);
    expect(findLoss(lines.join('\n'), clauses)).toBeNull();
  });

  test('bare digits between lines of prose that rise', () => {
    const lines = [
      '一、目标',
      '推进改革，健全多层次医疗保障',
      '5',
      '体系，稳定待遇水平，加强基金监管，',
      '6',
      '优化公共服务，提高群众满意度。',
    ];
    expect(furnitureIn(lines)).toEqual(['5', '6']);
  });

  test('running heads, with and without numbers of their own', () => {
    const cut = [
      '推进改革，健全住院医疗',
      '保障机制，稳定待遇水平，加强',
      '基金监管，优化公共服务，让',
      '群众更加满意。',
    ];
    const heads = ['某市人民政府文件', '某市人民政府文件', '某市人民政府文件'];
    expect(furnitureIn(['一、目标', ...cut.flatMap((line, at) => [line, heads[at] ?? ''])])).toEqual(heads);
    const numbered = ['某市医保规划 2', '某市医保规划 3', '某市医保规划 4'];
    expect(furnitureIn(['一、目标', ...cut.flatMap((line, at) => [line, numbered[at] ?? ''])])).toEqual(
      numbered,
    );
  });
});

describe('what the web puts around a document', () => {
  test.each([
    '首页 > 政务公开 > 政策文件',
    '当前位置：首页>政务公开>政府文件>正文',
    '您现在的位置：首页 / 医保动态',
    '首页 新闻中心 政务公开 办事服务 互动交流',
    '发布时间：2022-04-02 10:11 来源：市医保局 浏览次数：123',
    '来源：市医疗保障局',
    '字体：[大 中 小]',
    '字体大小：大 中 小  打印  关闭',
    '【打印】【关闭】',
    '分享到：微信 微博 QQ空间',
    '上一篇：关于集采的通知',
    '下一篇：没有了',
    '扫一扫在手机打开当前页',
    '版权所有：某市医疗保障局 ICP备12345号',
    '某公网安备 11010102000000号',
    'Copyright 2022 某市医疗保障局 All Rights Reserved',
  ])('%s', (line) => {
    expect(furnitureIn(['某市规划', line, '一、目标', '推进改革，落实任务。'])).toEqual([line]);
  });

  test('scripts and styles', () => {
    const script = ['<script>', 'var x = 1;', '</script>', '<style>body { color: red }</style>'];
    expect(furnitureIn([...script, '一、目标', '推进改革，落实任务。'])).toEqual(script);
  });
});

describe('text is no furniture', () => {
  test.each([
    [
      'a heading that comes twice',
      [
        '一、甲',
        '推进改革，落实任务。',
        '工作要求',
        '加强领导。',
        '二、乙',
        '推进改革。',
        '工作要求',
        '加强领导。',
      ],
    ],
    ['the number of a row', ['一、目标', '序号', '1', '参保率', '95%', '2', '结算率', '70%']],
    ['a sentence on sources of funds', ['一、筹资', '资金来源：财政补助和个人缴费，由市级统筹。']],
    ['an open script', ['<script>', '一、目标', '推进改革。']],
    ['a paragraph on sharing', ['一、信息', '分享到各部门的数据应当脱敏，并依法使用。']],
  ])('%s', (_, lines) => {
    expect(furnitureIn(lines)).toEqual([]);
  });
});

test('columns of a web page that stand one a line are furniture, where there are three', () => {
  const lines = ['网站首页', '政务公开', '通知公告', '某市办法', '第一条 甲。'];
  expect(furnitureIn(lines)).toEqual(['网站首页', '政务公开', '通知公告']);
  expect(furnitureIn(lines.slice(1))).toEqual([]);
});

describe('heads of pages', () => {
  const prose = '坚持以人民为中心，健全多层次医疗保障体系，努力';
  const end = '提升群众获得感。';

  test('a title under the head of its own page, which comes back on each page', () => {
    const head = '某市医疗保障规划';
    const lines = [
      head,
      head,
      '一、目标',
      prose,
      '— 1 —',
      '',
      head,
      end,
      '二、任务',
      '推进多层次医疗保障有序衔接，着力',
      '— 2 —',
      '',
      head,
      end,
    ];
    expect(furnitureIn(lines)).toEqual(['— 1 —', head, '— 2 —', head]);
  });

  test('the head of a gazette, though there is but one page', () => {
    const lines = ['某市人民政府公报 2023年第3期', '某市医疗救助办法', '第一条 为了健全制度，制定本办法。'];
    expect(furnitureIn(lines)).toEqual(lines.slice(0, 1));
    expect(
      furnitureIn(['一、公开', '在市政府公报 2023年第3期刊登全文的，应当同时在网站公布，供公众查阅。']),
    ).toEqual([]);
  });

  test('lines of prose said again are none where the pages have numbers', () => {
    const lines = [
      '一、目标',
      prose,
      end,
      '二、任务',
      '推进改革，',
      prose,
      end,
      '— 1 —',
      '',
      '三、保障',
      '落实，',
      prose,
      end,
      '— 2 —',
    ];
    expect(furnitureIn(lines)).toEqual(['— 1 —', '— 2 —']);
  });
});
