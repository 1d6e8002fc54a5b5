import { expect, test } from 'vitest';
import { patternFault, tryPatterns } from '../../scripts/report/patterns.ts';

test.each(['^(?:.+)+！！$', '(医保|医|保)*完', '(?:[^。]+，)+完', '(?:支付.*)*方式.*完', '(\\d+)*元$'])(
  '%s backtracks without end',
  (source) => {
    expect(patternFault(source)).toMatch(/without end/u);
  },
);

test.each([
  '支付方式',
  '甲.*乙.*丙',
  '(?<!不)得超过\\d+',
  '(?:门诊|住院)[^。；]{0,20}统筹',
  '^.{2,40}(?:意见|规划)$',
])('%s ends', (source) => {
  expect(patternFault(source)).toBeNull();
});

test('what is no pattern is said in the words of the engine', () => {
  expect(patternFault('(付费')).toMatch(/Unterminated group/u);
});

test('among many, the one is found', () => {
  const sources = ['付费', '(a+)+$', '结算'];
  tryPatterns(sources);
  expect(sources.map((source) => patternFault(source) === null)).toEqual([true, false, true]);
});
