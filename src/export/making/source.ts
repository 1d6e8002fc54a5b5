import type { Source } from '../../citation/index.ts';
import type { Accuracy } from '../../model/accuracy.ts';
import type { Content } from '../../model/content.ts';
import type { Table } from '../table.ts';

/** A picture as files: its name, its title, the numbers behind it (heads first) and its drawing. */
export interface PictureFiles {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly svg: string;
}

/** Something that a reader may cite: a plan under its id, or the data as a whole under null. */
export interface Cited {
  readonly plan: string | null;
  readonly source: Source;
}

/** What the files are made from. */
export interface FilesSource {
  readonly content: Content;
  readonly measured: Accuracy;
  readonly version: string;
  readonly pictures: readonly PictureFiles[];
  readonly cited: readonly Cited[];
}

/** The source with the tables made of it: those of records, and those that spell out their lists. */
export interface Made extends FilesSource {
  readonly tables: readonly Table[];
  readonly links: readonly Table[];
}
