import { el } from '../base/dom.ts';
import { openSheet } from '../base/sheet.ts';

/** Clauses shown before and after the one asked for. */
const AROUND = 2;

/** A clause as a paragraph, the sentence within it marked where it is found as it stands. */
function paragraph(text: string, sentence: string): HTMLElement {
  const at = text.indexOf(sentence);
  if (at < 0) return el('p', { class: 'here' }, text);
  const mark = el('mark', { class: 'sentence' }, sentence);
  return el('p', { class: 'here' }, text.slice(0, at), mark, text.slice(at + sentence.length));
}

/** Returns the clause with this id and those around it, copied from the plan page's document. */
function passage(plan: Document, eId: string, sentence: string): HTMLElement {
  const clauses = [...plan.querySelectorAll<HTMLElement>('[data-clause]')];
  const at = clauses.findIndex((clause) => clause.dataset.clause === eId);
  const box = el('div', { class: 'passage' });
  for (const clause of clauses.slice(Math.max(0, at - AROUND), at + AROUND + 1)) {
    for (const margin of clause.querySelectorAll('[data-margin]')) margin.remove();
    const cells = [...clause.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '');
    const text = cells.length > 0 ? cells.join('　') : (clause.textContent ?? '');
    box.append(clause === clauses[at] ? paragraph(text.trim(), sentence) : el('p', {}, text.trim()));
  }
  return box;
}

/** Opens the clauses around an excerpt over the page; where the plan page cannot be fetched, goes there. */
export async function showContext(excerpt: HTMLElement, heading: string): Promise<void> {
  const link = excerpt.querySelector<HTMLAnchorElement>('.place');
  if (!link) return;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(response.statusText);
    const plan = new DOMParser().parseFromString(await response.text(), 'text/html');
    const foot = el('footer', {}, el('a', { href: link.href }, '在规划全文中打开'));
    const sentence = excerpt.querySelector('blockquote')?.textContent ?? '';
    const sheet = openSheet(heading, passage(plan, excerpt.dataset.eid ?? '', sentence), foot);
    sheet.querySelector('.sentence, .here')?.scrollIntoView({ block: 'center' });
  } catch {
    location.href = link.href;
  }
}
