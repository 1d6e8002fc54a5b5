import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { legislation } from '../../src/views/legislation.ts';

const plan = {
  id: 'moon',
  city: '月',
  province: '天',
  code: '000000',
  title: '潮汐</script>规划',
  docNumber: '潮〔2022〕31号',
  issuer: ['甲委', '乙会'],
  date: '2022-04-02',
  type: '规划',
  url: 'plans/moon/',
} as Plan;

test('a plan is described with its own words and day, safe within a script element', () => {
  const text = legislation(plan);
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'Legislation',
    name: '潮汐</script>规划',
    legislationIdentifier: '潮〔2022〕31号',
    legislationDate: '2022-04-02',
    legislationPassedBy: [{ name: '甲委' }, { name: '乙会' }],
  });
});

test('its address is there where the site knows its own', () => {
  expect(JSON.parse(legislation(plan, new URL('https://example.org')))).toMatchObject({
    '@id': 'https://example.org/plans/moon/',
    url: 'https://example.org/plans/moon/',
  });
  expect(legislation(plan)).not.toMatch(/"@id"|"url"/u);
});
