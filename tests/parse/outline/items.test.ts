import { describe, expect, test } from 'vitest';
import { clausesOf, outlineOf, parsed } from '../../support/parsed.ts';

describe('entries of a list are items, not headings', () => {
  test.each([
    [
      'that end in ；',
      ['一、目标', '到2025年实现：', '1.参保率稳定在95%以上；', '2.报销比例达到70%；', '3.结算率达到75%。'],
      3,
    ],
    [
      'that are sentences of many characters',
      ['一、要求', '(二)对确有困难的,进一步提高救助比例,切实减轻群众的医药费用负担。'],
      1,
    ],
    [
      'that are short statements with figures',
      ['一、目标', '1.2025年参保率稳定在95%以上。', '2.报销比例稳定在70%左右。'],
      2,
    ],
    [
      'that are bare names under a colon',
      ['一、范围', '门诊慢特病包括：', '1.高血压', '2.糖尿病', '二、标准'],
      2,
    ],
    ['that open with a bullet', ['一、目标', '• 参保率达到95%；', '● 报销比例达到70%。'], 2],
  ])('%s', (_, lines, count) => {
    expect(clausesOf(lines).filter((clause) => clause.startsWith('item '))).toHaveLength(count);
    expect(outlineOf(lines).every((heading) => /^1 [一二]、/u.test(heading))).toBe(true);
  });

  test.each([
    ['（一）', ['（一）特困人员；', '（二）低保对象。']],
    ['1.', ['1.住院救助70%；', '2.门诊救助50%。']],
    ['一、', ['一、特困人员；', '二、低保对象。']],
  ])('%s in an article belong to the article', (_, entries) => {
    const lines = ['第十九条 对象包括：', ...entries, '第二十条 标准另定。'];
    const { sections, clauses } = parsed(lines);
    expect(sections.map(({ level, label }) => `${level} ${label}`)).toEqual(['1 第十九条', '1 第二十条']);
    expect(clauses.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      ...['paragraph art_19', 'item art_19', 'item art_19', 'paragraph art_20'],
    ]);
  });

  test('a list within a list of an article', () => {
    const lines = [
      '第三条 有下列情形的：',
      '（一）挪用的；',
      '（二）有下列行为的：',
      '1.伪造材料；',
      '2.虚构服务。',
      '（三）其他。',
      '第四条 从重。',
    ];
    expect(outlineOf(lines)).toEqual(['1 第三条|', '1 第四条|']);
  });
});

describe('a numbered paragraph with a title sentence is a heading', () => {
  test.each([
    [
      'in work points',
      ['1.完善总额预付办法。坚持以收定支，科学编制。', '2.加强基金监管。开展检查。'],
      ['1 1.|完善总额预付办法', '1 2.|加强基金监管'],
    ],
    [
      'whose text ends in ；',
      ['（一）抓实底线。①特困人员全额资助；', '②低保对象救助；', '（二）推进改革。覆盖全部医院。'],
      ['1 （一）|抓实底线', '1 （二）|推进改革'],
    ],
    [
      'that closes with 。 and has text beneath',
      ['（一）健全筹资机制。', '合理分担责任，稳步提高标准。', '（二）健全待遇机制。', '稳定待遇。'],
      ['1 （一）|健全筹资机制', '1 （二）|健全待遇机制'],
    ],
    [
      'with one comma',
      ['一、促进衔接，完善待遇保障机制。推进改革，落实任务。', '二、深化改革。落实任务。'],
      ['1 一、|促进衔接，完善待遇保障机制', '1 二、|深化改革'],
    ],
  ])('%s', (_, lines, outline) => {
    expect(outlineOf(lines)).toEqual(outline);
  });

  test('its lead reaches behind the 。', () => {
    const [clause] = parsed(['1．门诊｡提高待遇。', '2．住院。稳定待遇。']).clauses;
    expect(clause?.text.slice(0, clause.lead)).toBe('1．门诊｡');
  });
});
