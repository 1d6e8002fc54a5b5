/** Characters that XML 1.0 cannot hold in any spelling: controls, halves of surrogate pairs, two noncharacters. */
const forbidden = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Cs}|\ufffe|\uffff/gu;

/**
 * Text as it is handed to the writer of XML, so that readers get it back word for word: `&` is escaped here, since the
 * writer takes what looks like an entity (`&nbsp;`) for one. What XML cannot hold is left out.
 */
export const xmlText = (text: string): string => text.replace(forbidden, '').replaceAll('&', '&amp;');

/** Attributes whose values are text of the world. */
export const xmlAttributes = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, xmlText(value)]));
