import { leadOn } from '../../writing/lead-on.ts';
import { one } from '../base/dom.ts';

const aliases: Record<string, string> = JSON.parse(one('#moved').textContent ?? '{}');

/** Leads a link to an old id on to the id that follows; a link to what is there, or to nothing known, stays. */
function lead(): void {
  // Words of the clause that the address names too stand after an `&`, and go along.
  const [own = '', ...words] = location.hash.slice(1).split('&');
  let id: string;
  try {
    id = decodeURIComponent(own);
  } catch {
    return;
  }
  const follows = leadOn(aliases, id, (each) => document.getElementById(each) !== null);
  if (follows !== null && follows !== id)
    location.replace(`#${[encodeURIComponent(follows), ...words].join('&')}`);
}

addEventListener('hashchange', lead);
lead();
