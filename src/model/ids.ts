import { z } from 'zod';

/** Names that Windows gives to devices: no file there can be called so. */
const deviceName = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** A city id: the romanised name in lower case, used in file names and URLs, such as `xiangyang`. */
export const cityId = z
  .string()
  .max(60, 'a city id has at most 60 characters, since it names files')
  .regex(/^[a-z][a-z0-9-]*$/, 'a city id is lower-case letters, digits and hyphens')
  .refine((id) => !deviceName.test(id), 'no file can have this name on Windows');

/** Words that the site prints in a line: not blank, and without marks that no reader sees or that turn the order of others. */
export const printed = z
  .string()
  .regex(/\S/u, 'it is blank')
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u, 'it has invisible marks in it');

/** A proper name in Chinese characters, such as 襄阳 or 湖北省. */
export const chineseName = z
  .string()
  .regex(/^\p{Script=Han}+$/u, 'a name is in Chinese characters, without spaces or invisible marks');

/**
 * An element id in Akoma Ntoso naming, such as `sec_3__subsec_5__para_1`; the anchor on the plan page.
 * Source: OASIS LegalDocML naming convention 1.0.
 */
export const eId = z
  .string()
  .regex(
    /^[a-zA-Z]+(_[0-9a-z]+)*(__[a-zA-Z]+(_[0-9a-z]+)*)*$/,
    'an eId is element_number parts joined by __',
  );

/** A theme or issue id: lower-case words joined by hyphens, such as `drg-dip-payment`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');

/** A body id: by function where the table of names folds it, else the pinyin of its name. */
export const bodyId = z.string().min(1);

/** The field of a record that lists the themes it belongs to. */
export const themesField = z.array(slug).meta({ title: '主题', description: '该处所属的主题。' });

/** The field of a record that lists the bodies that answer for it, those in the lead first. */
export const bodiesField = z.array(bodyId).meta({
  title: '部门',
  description: '对该处有分工的部门，牵头者在前，标识见 bodies 表；原文没有写明则为空。',
});

/** The field of a record that lists the bodies behind its `lead`, one for one. */
export const leadBodiesField = z.array(bodyId).meta({
  title: '牵头部门',
  description: '牵头单位所归的部门，与 lead 逐一对应，标识见 bodies 表。',
});

/** The field of a record that lists the bodies behind its `support`, one for one. */
export const supportBodiesField = z.array(bodyId).meta({
  title: '配合部门',
  description: '配合单位所归的部门，与 support 逐一对应，标识见 bodies 表。',
});

/** A site-relative address without the base path, such as `plans/yulin/#sec_1`. */
export const siteUrl = z
  .string()
  .regex(/^[a-z]/, 'a site url is relative, without a leading slash')
  .meta({ title: '地址', description: '本站内的相对地址。' });

/** First and last line of the seed file, counted from 1, both included. */
export const lineSpan = z.tuple([
  z.int().positive().meta({ column: 'line_first', title: '起始行', description: '在原文文件中的首行。' }),
  z.int().positive().meta({ column: 'line_last', title: '末行', description: '在原文文件中的末行。' }),
]);

/** The field of a record that names its plan. */
export const planField = cityId.meta({
  title: '城市',
  description: '文件的标识，即城市的拼音，见 plans 表。',
});

/** The field of a record that names its element within the plan. */
export const eIdField = eId.meta({
  title: '条目标识',
  description: '条目在文件内的标识（Akoma Ntoso 命名），也是文件页上的锚点。',
});
