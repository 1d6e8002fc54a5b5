import type { Source } from '../../src/citation/index.ts';

/** A notice with everything that a document can have, narrowed to a place. */
export const notice: Source = {
  kind: 'document',
  key: 'xiangyang2021',
  title: '襄阳市人民政府办公室关于印发襄阳市医疗保障事业发展“十四五”规划的通知',
  titleSupplied: false,
  genre: '规划',
  docNumber: '襄政办发〔2021〕00号',
  authors: ['襄阳市人民政府办公室'],
  date: '2021-12-31',
  place: '三（二）',
  url: 'https://example.org/plans/xiangyang/#sec_3__subsec_2',
  site: '医保规划对照',
  version: '2026.11.0',
};

/** A whole document of which the text gives neither body nor number nor day, under a title that an editor supplied. */
export const opinion: Source = {
  ...notice,
  key: 'ankang2021',
  title: '关于进一步加强和改进医疗保障工作的意见',
  titleSupplied: true,
  docNumber: null,
  authors: [],
  date: null,
  place: '',
  url: 'https://example.org/plans/ankang/',
};

/** The open data. */
export const dataset: Source = {
  ...opinion,
  kind: 'dataset',
  genre: '',
  key: 'yibao',
  title: '医保规划对照开放数据',
  titleSupplied: false,
  authors: ['医保规划对照'],
  url: 'https://example.org/data/',
};

/** A joint document of two bodies. */
export const joint: Source = { ...notice, key: 'joint2021', authors: ['甲工委', '乙管委会'] };

/** A document of more bodies than the standards name. */
export const crowd: Source = { ...notice, key: 'crowd2021', authors: ['甲局', '乙局', '丙局', '丁局'] };

/** The day on which the tests read. */
export const day = '2026-11-22';
