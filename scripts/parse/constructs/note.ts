import type { Mark } from '../base/types.ts';

/** Recognises a foot-note (`注：①指…`, `注1：…`, `②“双通道”指…`) and the distribution list (`抄送：…`). */
export function note(read: string): Mark | null {
  const copy = /^抄\s*送\s*：\s*/u.exec(read);
  if (copy) return markOf('copy', copy[0].length);
  const foot = /^(?:备?注|说明)\s*\d?\s*[：.]\s*[①-⑳]?/u.exec(read) ?? explanation.exec(read);
  return foot ? markOf('note', foot[0].length) : null;
}

/** A circled number before a term that is explained: a list has things to do behind it. */
const explanation = /^[①-⑳]\s*(?=[“《]?[^。，；]{0,30}?(?:是|系|均|即)?指(?!导|标|定|数|引|南|挥))/u;

function markOf(form: 'copy' | 'note', length: number): Mark {
  return { form, number: null, value: null, path: [], length, sure: true };
}
