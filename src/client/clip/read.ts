import { contextOf, sourceAt } from '../../citation/index.ts';
import type { Kind, Snapshot } from '../../desk/record.ts';
import { planText, sources } from './published.ts';

/** What is to be clipped, as an element or a page names it. */
export type Wanted =
  | {
      readonly kind: 'quote';
      readonly plan: string;
      readonly eId: string;
      /** Characters of the clause's text, end excluded; the whole clause if there are none. */
      readonly start?: number;
      readonly end?: number;
      /** A first remark on the clipping. */
      readonly note?: string;
    }
  | {
      readonly kind: 'finding' | 'picture';
      /** City id, empty where it is of no one city. */
      readonly plan: string;
      /** Clause that a finding rests on, empty where there is none. */
      readonly eId: string;
      readonly text: string;
      /** Site-relative page that it stands on. */
      readonly page: string;
      readonly note?: string;
    };

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

/** The path of this page within the site, with the id of an element. */
function pageOf(id: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return location.pathname.slice(base.length) + (id === '' ? '' : `#${id}`);
}

/**
 * Reads what a `data-do="clip"` button clips: the nearest element around it that has `data-clip="finding|picture"`, or
 * the id of a clause as `data-eid` or `data-clause`, there or above it the city as `data-plan`, and `data-start`,
 * `data-end` where only a part is meant. `data-clip-note` on that element is a first remark; the words of a finding or
 * picture stand in `data-clip-text`, or in the element within that has it empty. Undefined where nothing is named.
 */
export function wantedAt(button: HTMLElement): Wanted | undefined {
  const own = button.closest<HTMLElement>('[data-clip], [data-eid], [data-clause]');
  if (!own) return undefined;
  const plan = own.closest<HTMLElement>('[data-plan]')?.dataset.plan ?? '';
  const { eid, clause, clip, start, end, clipNote: note = '' } = own.dataset;
  if (clip === 'finding' || clip === 'picture') {
    const named = own.dataset.clipText ?? own.querySelector('[data-clip-text]')?.textContent ?? '';
    const ground = own.querySelector<HTMLAnchorElement>('a.place')?.hash.slice(1) ?? '';
    return { kind: clip, plan, eId: eid ?? ground, text: named.trim(), page: pageOf(own.id), note };
  }
  return { kind: 'quote', plan, eId: eid ?? clause ?? '', start: numberOf(start), end: numberOf(end), note };
}

/** Takes the words of a clause, or a part of them, as published now; rejects where there is no such clause. */
async function quoted({ plan, eId, start, end }: Extract<Wanted, { kind: 'quote' }>): Promise<Snapshot> {
  const [text, { plans }] = await Promise.all([planText(plan), sources()]);
  const [clause, known] = [text.byId.get(eId), plans[plan]];
  if (!clause || !known) throw new Error(`no clause ${plan}#${eId}`);
  const [from, to] = [start ?? 0, end ?? clause.text.length];
  const whole = from <= 0 && to >= clause.text.length;
  return {
    plan,
    city: known.city,
    eId,
    text: clause.text.slice(from, to),
    whole,
    ...(whole ? { prefix: '', suffix: '' } : contextOf(clause.text, from, to)),
    source: { ...sourceAt(known.source, { eId, place: clause.place, url: '' }), url: null },
    page: '',
  };
}

/** Makes the snapshot of what is wanted, with the words and the version as published now; rejects where it is not there. */
export async function snapshotOf(wanted: Wanted): Promise<{ kind: Kind; what: Snapshot; note: string }> {
  const { kind, note = '' } = wanted;
  if (wanted.kind === 'quote') return { kind, note, what: await quoted(wanted) };
  const { data, plans } = await sources();
  const known = plans[wanted.plan];
  const { plan, eId, text, page } = wanted;
  const source = { ...(known?.source ?? data), url: null };
  const city = known?.city ?? '';
  return { kind, note, what: { plan, city, eId, text, whole: true, prefix: '', suffix: '', source, page } };
}
