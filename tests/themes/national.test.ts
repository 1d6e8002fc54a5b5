import { expect, test } from 'vitest';
import { requirementOnly, statesRequirement } from '../../scripts/themes/national.ts';
import { statementOf } from './statements.ts';

test.each([
  '国家要求各省集采药品达500个以上。',
  '②指到2025年国家要求各省（自治区、直辖市）药品集中带量采购品种达500个以上。',
  '国家规定各地居民医保财政补助不低于580元。',
  '国家医保局要求2025年跨省直接结算率达到70%以上。',
  '省级要求2022年底前各市完成门诊共济改革。',
  '國家要求各省到2025年住院費用跨省直接結算率達到70%以上。',
])('what the State asks of others, and nothing else: %s', (sentence) => {
  const { text } = statementOf(sentence);
  expect([statesRequirement(text), requirementOnly(text)]).toEqual([true, true]);
});

test.each([
  '省里要求各设区市参保率不低于96%，我市再提高2个百分点。',
  '市上要求县域参保率保持在95%以上，我县自加压力，达到96.2%。',
])('beside it the city speaks of itself: %s', (sentence) => {
  const { text } = statementOf(sentence);
  expect([statesRequirement(text), requirementOnly(text)]).toEqual([true, false]);
});

test.each([
  '按照国家规定，到2025年参保率达到95%。',
  '根据省要求各县区设立服务点3个。',
  '落实国家和省要求，2022年完成改革。',
  '执行国家规定的药品目录。',
  '高于国家规定的550元最低标准。',
  '国家另有规定的，从其规定。',
  '达到国家要求的95%。',
])('conformity is no requirement: %s', (sentence) => {
  expect(statesRequirement(statementOf(sentence).text)).toBe(false);
});
