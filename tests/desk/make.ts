import type { Source } from '../../src/citation/index.ts';
import { type DeskRecord, newRecord, type Snapshot } from '../../src/desk/record.ts';

/** A plan to cite. */
export const source: Source = {
  kind: 'document',
  key: 'yulin2022-sec_3',
  title: '玉林市医疗保障“十四五”规划',
  titleSupplied: false,
  genre: '规划',
  docNumber: '玉政办发〔2022〕1号',
  authors: ['玉林市人民政府办公室'],
  date: '2022-01-30',
  place: '三（五）1',
  url: null,
  site: '医保规划对照',
  version: '2026.11.abcdef01',
};

/** A snapshot of words of a plan. */
export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  plan: 'yulin',
  city: '玉林',
  eId: 'sec_3__subsec_5__para_1',
  text: '推行按疾病诊断相关分组付费，2025年覆盖率达到70%。',
  whole: false,
  prefix: '付费方式改革。',
  suffix: '完善总额',
  source,
  page: '',
  ...changes,
});

/** A clipping in folder `f`. */
export const clipping = (id: string, order: number, changes: Partial<Snapshot> = {}, note = ''): DeskRecord =>
  newRecord(id, 'quote', { folder: 'f', order, note }, 1, snapshot(changes));

/** A heading in folder `f`. */
export const heading = (id: string, order: number, name: string): DeskRecord =>
  newRecord(id, 'heading', { folder: 'f', order, name }, 1);
