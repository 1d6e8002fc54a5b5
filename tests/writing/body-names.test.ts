import { describe, expect, test } from 'vitest';
import { bodyFinder, bodyNamer } from '../../src/writing/body-names.ts';

const table = [
  { id: 'health', name: '卫生健康部门', names: ['市卫健委'] },
  { id: 'shilinyeju', name: '林业部门', names: ['县林业局'] },
];
const idsOf = (names: string[]) => names.map((name) => bodyNamer(table, names)(name).id);

describe('the body behind a printed name', () => {
  test('is that of the table, whatever white space stands in the name', () => {
    expect(bodyFinder(table)('市 卫健委')?.id).toBe('health');
    expect(bodyNamer(table, ['市卫健委'])('市卫健委')).toMatchObject({ id: 'health', name: '卫生健康部门' });
  });

  test('is else the name itself, under its pinyin', () => {
    expect(bodyFinder(table)('市气象局')).toBeNull();
    expect(bodyNamer(table, ['市气象局'])('市 气象局')).toEqual({ id: 'shiqixiangju', name: '市气象局' });
  });

  test('keeps its id when names are added, wherever they sort', () => {
    const [id] = idsOf(['市气象局']);
    expect(idsOf(['阿坝州气象局', '安康银保监分局', '市气象局', '自治区气象局'])[2]).toBe(id);
  });

  test('has an id that no other has, though the pinyin be the same', () => {
    const ids = idsOf(['市林业局', '市教育局', '市郊育局', '……']);
    expect(new Set([...ids, 'shilinyeju']).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});
