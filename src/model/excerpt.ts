import { z } from 'zod';
import { eIdField, leadBodiesField, planField, siteUrl, slug } from './ids.ts';
import { force, status } from './reading.ts';

/** Why an excerpt stands under its theme: words of it, with their place in the clause, or a title above it. */
export const because = z.union([
  z.strictObject({
    /** The words, verbatim. */
    words: z.string().min(1).meta({ title: '词语', description: '所据词语原文；所据为标题时为空。' }),
    /** Offset of the first of them within the clause's text. */
    start: z.int().nonnegative().meta({ title: '起', description: '词语在条目正文中的起始位置（含）。' }),
    /** Offset behind the last of them. */
    end: z.int().positive().meta({ title: '止', description: '词语在条目正文中的结束位置（不含）。' }),
  }),
  z.strictObject({
    /** The title as printed. */
    title: z.string().min(1).meta({ title: '标题', description: '所据标题原文；所据为词语时为空。' }),
  }),
]);

/** A further place where the same words stand. */
export const place = z.strictObject({
  /** Element id of the clause. */
  eId: z.string().min(1).meta({ title: '条目标识', description: '另一处所在条目的标识。' }),
  /** Offset of the first character within the clause's text. */
  start: z.int().nonnegative().meta({ title: '起', description: '在该条目正文中的起始位置（含）。' }),
  /** Offset behind the last character. */
  end: z.int().positive().meta({ title: '止', description: '在该条目正文中的结束位置（不含）。' }),
  /** Address of the clause on the plan page. */
  url: siteUrl,
});

/** An excerpt: one sentence or heading of a clause, verbatim, under a theme. */
export const excerpt = z.strictObject({
  /** Theme id. */
  theme: slug.meta({ title: '主题', description: '主题的标识，见 themes 表。' }),
  /** City id. */
  plan: planField,
  /** Element id of the clause. */
  eId: eIdField,
  /** Offset of the first character within the clause's text (UTF-16 units), included. */
  start: z
    .int()
    .nonnegative()
    .meta({ title: '起', description: '在条目正文中的起始位置（UTF-16 单位，含）。' }),
  /** Offset behind the last character within the clause's text, excluded. */
  end: z.int().positive().meta({ title: '止', description: '在条目正文中的结束位置（不含）。' }),
  /** The sentence, equal to `clause.text.slice(start, end)`. */
  text: z.string().min(1).meta({ title: '原文', description: '该句原文。' }),
  /** Issues of the theme that it speaks to. */
  issues: z.array(slug).min(1).meta({ title: '议题', description: '该句所谈的议题。' }),
  /** Whether it is a heading (title, run-in or box title, task) that says what no sentence below it says. */
  heading: z.boolean().meta({
    title: '是否标题',
    description: '是否为标题：其下各句都没有说到标题所说的议题，或没有用到任务分解的说法。',
  }),
  /** Id of the first rule that speaks for it; `words` where learned words alone do. */
  rule: slug.meta({ title: '规则', description: '支持归入的第一条规则；仅凭所学词语归入的为 words。' }),
  /** Ids of all rules that speak for its issues. */
  rules: z.array(slug).min(1).meta({ title: '全部规则', description: '支持归入的全部规则。' }),
  /** What put it under its theme: its words that speak most for it, and the title above that does. */
  because: z.array(because).meta({ title: '依据', description: '归入所依据的词语（及其位置）和标题。' }),
  /** Where else the plan says the same words under the same theme (body and annex). */
  also: z.array(place).meta({ title: '另见', description: '同一文件中同样的话所在的其他位置。' }),
  /** What the sentence is. */
  status: status.meta({
    title: '性质',
    description: '现状、原则、目标、任务或保障，由所在标题和句中时态判定。',
  }),
  /** How hard it binds, or null where it promises nothing. */
  force: force.nullable().meta({
    title: '力度',
    description: '由强到弱：量化且有期限、量化、有期限、实施、推进、探索；现状、原则和标题为空。',
  }),
  /** Its governing verb, verbatim; empty where none is plain. */
  verb: z.string().meta({ title: '主要动词', description: '判定力度所据的动词原文；不明者为空。' }),
  /** Offset of the governing verb within the clause's text, or null. */
  verbStart: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ title: '动词位置', description: '主要动词在条目正文中的起始位置；不明者为空。' }),
  /** Whether it states what the State or the province requires of provinces or cities. */
  national: z
    .boolean()
    .meta({ title: '上级要求', description: '该句陈述国家或省对各省、各市的要求时为 true。' }),
  /** Bodies in the lead for it, by the bracket, the sentence or the task row that says so. */
  leadBodies: leadBodiesField.meta({
    title: '牵头部门',
    description: '括号、句子或任务表写明牵头或负责该句的部门，标识见 bodies 表；原文没有写明则为空。',
  }),
  /** Address of the clause on the plan page. */
  url: siteUrl,
});

export type Because = z.infer<typeof because>;
export type Excerpt = z.infer<typeof excerpt>;

/** What is read of a sentence itself, whatever theme it stands under. */
export type Traits = Pick<Excerpt, 'status' | 'force' | 'verb' | 'verbStart' | 'national'>;

/** An excerpt as a theme selects it, before its sentence is read for what it is. */
export type Selected = Omit<Excerpt, keyof Traits | 'leadBodies'>;

/** An excerpt that is read, before it is known who leads for it. */
export type ReadExcerpt = Omit<Excerpt, 'leadBodies'>;
