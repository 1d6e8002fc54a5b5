import { z } from 'zod';
import { chineseName, cityId, printed, siteUrl } from './ids.ts';

/** The kinds of document that a title is known to name; an editor may give any other. */
export const knownPlanTypes = [
  ...['规划', '意见', '实施意见', '方案', '行动方案', '行动计划', '计划', '纲要', '办法', '条例', '规定'],
  ...['细则', '规程', '规则', '规范', '制度', '章程', '公约', '预案', '工作要点', '工作要求', '要点'],
  ...['措施', '举措', '决定', '决议', '通知', '通告', '公告', '批复', '函', '安排', '任务', '指引', '指南'],
  ...['清单', '报告'],
] as const;

/** What kind of document a plan is, in the words of its title: 规划, 意见, 办法 …. */
export const planType = z.string().min(1);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 has 64 hexadecimal digits');

/** What a received file is, told from its bytes. */
export const fileKind = z.enum(['text', 'markdown', 'html', 'docx', 'pdf']);

/** A text made of a received file, beside which it stands in `seeds/`. */
export const convertedFile = z.strictObject({
  /** File name within `seeds/`. */
  file: z
    .string()
    .regex(/^[a-z0-9-]{1,64}\.converted\.txt$/, 'a converted text is called <id>.converted.txt'),
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256,
  /** Name of what made it, such as `mammoth`. */
  converter: z.string().min(1),
  /** Version of what made it. */
  version: z.string().min(1),
});

/** One entry of `seeds/manifest.json`: a received text and what an editor knows that the text does not say. */
export const manifestEntry = z.strictObject({
  /** City id, unique in the manifest; also the base name of every generated file. */
  id: cityId,
  /** Name of the city in Chinese, without 市, such as 襄阳; unique, since the site prints it alone. */
  city: chineseName,
  /** Full name of the province in Chinese, such as 湖北省. */
  province: chineseName,
  /** Six-digit administrative code of the city (GB/T 2260). */
  code: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code has six digits'),
  /** File name of the received file within `seeds/`. */
  file: z
    .string()
    .regex(
      /^[a-z0-9-]{1,64}\.(?:txt|md|html|docx|pdf)$/,
      'a seed is a .txt, .md, .html, .docx or .pdf file in seeds/',
    ),
  /** SHA-256 of the bytes of the received file, 64 hexadecimal digits. */
  sha256,
  /** What the received file is; text where nothing is said. */
  kind: fileKind.optional(),
  /** Encoding of the received file, such as `gb18030`; utf-8 where nothing is said, null where its format has its own. */
  encoding: z.string().min(1).nullable().optional(),
  /** The text made of the received file; absent where its bytes are the text, in UTF-8. */
  converted: convertedFile.optional(),
  /** Kind of the document. */
  type: planType,
  /** Title supplied by the editor because the text has none; absent otherwise. */
  suppliedTitle: printed.optional(),
  /** Fields that were found by machine and that no editor has confirmed. */
  inferred: z
    .array(z.enum(['id', 'city', 'province', 'code', 'type', 'title', 'docNumber', 'issuer', 'date']))
    .min(1)
    .optional(),
});

/** The manifest: every seed that the site is built from, in the order the cities are shown. */
export const manifest = z.array(manifestEntry).min(1, 'the manifest lists no seed');

/** A seed as a plan names it. */
export const seedFile = z
  .strictObject({
    /** Name within `seeds/` of the received file. */
    file: z.string().min(1).meta({ title: '文件', description: '收到的文件的文件名。' }),
    /** SHA-256 of its bytes, 64 hexadecimal digits. */
    sha256: z.string().min(1).meta({ title: '校验值', description: '该文件的 SHA-256。' }),
    /** Number of its lines. */
    lines: z.int().positive().meta({ title: '行数', description: '所读文本的行数。' }),
    /** Name and version of what made its text, such as `mammoth 1.13.0`; null where the file is the text itself. */
    converter: z
      .string()
      .nullable()
      .meta({ title: '转换工具', description: '把收到的文件转成文本的工具及版本；收到的就是文本时为空。' }),
  })
  .meta({ title: '原文', description: '本站所据的文本。' });

/** A plan: what the site knows of one document as a whole. */
export const plan = z.strictObject({
  /** City id. */
  id: cityId.meta({ title: '标识', description: '城市的拼音，各表以此相连。' }),
  /** Name of the city in Chinese, without 市. */
  city: z.string().min(1).meta({ title: '城市', description: '城市名，不带“市”。' }),
  /** Full name of the province in Chinese. */
  province: z.string().min(1).meta({ title: '省份', description: '省级行政区全称。' }),
  /** Six-digit administrative code (GB/T 2260). */
  code: z.string().min(1).meta({ title: '行政区划代码', description: '六位代码（GB/T 2260）。' }),
  /** Position among the plans, from 0; the given order of cities everywhere. */
  order: z.int().nonnegative().meta({ title: '次序', description: '各页上的排列次序，从 0 起。' }),
  /** Title of the document, without white space; the editor's where `titleSupplied`. */
  title: z.string().min(1).meta({ title: '标题', description: '文件标题；编者所加者见 titleSupplied。' }),
  /** Whether the title is the editor's, since the text has none; shown in square brackets. */
  titleSupplied: z
    .boolean()
    .meta({ title: '标题为编者所加', description: '原文没有标题、由编者补上时为 true。' }),
  /** Document number (文号) as printed, or null where the text has none. */
  docNumber: z.string().nullable().meta({ title: '文号', description: '发文字号。' }),
  /** Issuing bodies as printed, in order; empty where the text names none. */
  issuer: z.array(z.string().min(1)).meta({ title: '发文机关', description: '发文机关，可有几个。' }),
  /** Date of issue, YYYY-MM-DD, or null where the text has none. */
  date: z.iso.date().nullable().meta({ title: '日期', description: '成文或印发日期。' }),
  /** Kind of the document. */
  type: planType.meta({ title: '文种', description: '规划、意见或实施意见。' }),
  /** The received text. */
  seed: seedFile,
  /** Address of the plan page. */
  url: siteUrl,
});

/** A seed as numbered lines, for the page of the source. */
export const source = z.strictObject({
  /** City id. */
  plan: cityId,
  /** Its lines in order, verbatim, without their ends. */
  lines: z.array(z.string()).min(1),
});

export type ManifestEntry = z.infer<typeof manifestEntry>;
export type Plan = z.infer<typeof plan>;
