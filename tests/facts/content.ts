import { diskFiles } from '../../scripts/pipeline/files.ts';
import { readRecords } from '../../scripts/pipeline/read.ts';

/** The five cities, in their order. */
export const cities = ['xiangyang', 'ankang', 'yulin', 'jiyuan', 'changchun'] as const;

const files = diskFiles('.');

export const clausesOf = (city: string) => readRecords(files, 'clauses', city);
export const sectionsOf = (city: string) => readRecords(files, 'sections', city);
export const excerptsOf = (city: string) => readRecords(files, 'excerpts', city);
export const tasksOf = (city: string) => readRecords(files, 'tasks', city);
export const commitmentsIn = (city: string) => readRecords(files, 'commitments', city);
export const indicatorsOf = (city: string) => readRecords(files, 'indicators', city);
export const responsibilitiesOf = (city: string) => readRecords(files, 'responsibilities', city);
