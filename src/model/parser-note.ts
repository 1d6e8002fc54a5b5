import { z } from 'zod';

/** The kinds of remark that the parser leaves on a clause; what each means to a reader stands in `src/text/notes.ts`. */
export const parserNoteKey = z.enum([
  'page-break-joined',
  'markdown-mark-dropped',
  'html-mark-dropped',
  'list-bullet-dropped',
  'first-characters-lost',
  'line-unfinished',
  'title-broken-over-lines',
  'number-out-of-order',
  'cell-undecidable',
  'cells-glued',
  'cells-merged',
  'row-repeated-after-page-break',
  'row-mark-missing',
  'name-broken-over-lines',
  'name-repaired',
  'corrected-by-hand',
  'furniture-set-apart',
  'no-heading-found',
  'date-impossible',
  'invisible-mark',
  'control-character',
]);

/** A remark of the parser on one clause: what it did to the seed text, or what it could not decide. */
export const parserNote = z.strictObject({
  /** Kind of the remark, a key of the catalogue. */
  key: parserNoteKey.meta({ title: '说明', description: '处理或存疑的种类。' }),
  /** Seed line the remark is about, counted from 1. */
  line: z.int().positive().meta({ title: '原文行', description: '所指的原文行，从 1 起。' }),
  /** The characters concerned, verbatim, empty where the whole line is meant. */
  detail: z.string().meta({ title: '所指文字', description: '所指的文字原文；指整行时为空。' }),
});

export type ParserNote = z.infer<typeof parserNote>;
export type ParserNoteKey = z.infer<typeof parserNoteKey>;
