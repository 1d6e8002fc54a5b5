import { leadOn } from '../../writing/lead-on.ts';
import { one } from '../base/dom.ts';

const aliases: Record<string, string> = JSON.parse(one('#moved').textContent ?? '{}');

/** Leads a link to an old id on to the id that follows; a link to what is there, or to nothing known, stays. */
function lead(): void {
  let id: string;
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return;
  }
  const follows = leadOn(aliases, id, (each) => document.getElementById(each) !== null);
  if (follows !== null && follows !== id) location.replace(`#${encodeURIComponent(follows)}`);
}

addEventListener('hashchange', lead);
lead();
