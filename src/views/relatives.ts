import type { Content } from '../model/content.ts';
import type { Plan } from '../model/index.ts';
import { content } from '../read/content.ts';
import { groupBy, indexBy } from '../read/group.ts';
import { keyOf } from '../read/keys.ts';
import { once } from '../read/once.ts';
import { relatedIn } from '../relatives/corpus.ts';
import {
  partOf,
  type ShippedCity,
  type ShippedOwn,
  type ShippedPart,
  type ShippedPlan,
  type ShippedSentence,
  type ShippedWords,
} from '../relatives/shipped.ts';
import { printedTitle } from '../text/citing.ts';
import { hueClass } from './hue.ts';

/** Everything that the pages of relatives ship. */
export interface RelativesData {
  /** Parts of plans by `city part`. */
  readonly parts: ReadonlyMap<string, ShippedPart>;
  readonly plans: ReadonlyMap<string, ShippedPlan>;
  readonly words: ShippedWords;
}

const cityOf = (plan: Plan): ShippedCity => ({
  id: plan.id,
  city: plan.city,
  title: printedTitle(plan),
  hue: hueClass(plan),
});

/** Turns the sentences of the corpus into what is shipped of them, by number. */
function shippedSentences({ clauses, excerpts, ...all }: Content): ShippedSentence[] {
  const places = indexBy(clauses, ({ plan, eId }) => keyOf(plan, eId));
  const forces = new Map(excerpts.map(({ plan, eId, start, force }) => [`${plan} ${eId} ${start}`, force]));
  return relatedIn({ clauses, excerpts, ...all }).sentences.map(({ plan, ...sentence }) => ({
    ...sentence,
    place: places.get(keyOf(plan, sentence.eId))?.place ?? '',
    force: forces.get(`${plan} ${sentence.eId} ${sentence.start}`) ?? null,
  }));
}

/** The sentences of a plan under the titles of the sections they stand in, in order. */
function planOf(plan: Plan, own: readonly ShippedSentence[], all: Content): ShippedPlan {
  const titles = new Map(
    all.sections.filter((section) => section.plan === plan.id).map(({ eId, title }) => [eId, title]),
  );
  const sectionOf = new Map(
    all.clauses.filter((clause) => clause.plan === plan.id).map(({ eId, section }) => [eId, section]),
  );
  const sections = groupBy(own, ({ eId }) => sectionOf.get(eId) ?? '');
  return {
    ...cityOf(plan),
    groups: [...new Set(all.groups.filter((each) => each.plan === plan.id).map(({ group }) => group))],
    sections: [...sections].map(([eId, sentences]) => ({ title: titles.get(eId) ?? '', sentences })),
  };
}

function partFrom(plan: Plan, own: readonly ShippedOwn[], plans: ReadonlyMap<string, Plan>): ShippedPart {
  const ids = new Set(own.flatMap(({ relatives }) => relatives.map((each) => each.plan)));
  const cities = [...ids].flatMap((id) => plans.get(id) ?? []).map(cityOf);
  return { own: cityOf(plan), cities, sentences: own };
}

/** Shapes what is shipped out of all records. */
export function relativesData(all: Content): RelativesData {
  const { sentences, found } = relatedIn(all);
  const shipped = shippedSentences(all);
  const plans = indexBy(all.plans, ({ id }) => id);
  const numbers = groupBy([...sentences.keys()], (at) => sentences[at]!.plan);
  const withRelatives = (at: number): ShippedOwn => ({
    ...shipped[at]!,
    relatives: found[at]!.map(({ sentence, kind, score }) => ({
      ...shipped[sentence]!,
      plan: sentences[sentence]!.plan,
      kind,
      score: Math.round(score * 100) / 100,
    })),
  });
  const parts = all.plans.flatMap((plan) => {
    const own = groupBy(numbers.get(plan.id) ?? [], (at) => partOf(sentences[at]!.eId));
    return [...own].map(
      ([part, list]) => [`${plan.id} ${part}`, partFrom(plan, list.map(withRelatives), plans)] as const,
    );
  });
  return {
    parts: new Map(parts),
    plans: new Map(
      all.plans.map((plan) => [
        plan.id,
        planOf(
          plan,
          (numbers.get(plan.id) ?? []).map((at) => shipped[at]!),
          all,
        ),
      ]),
    ),
    words: {
      cities: all.plans.map(cityOf),
      concepts: all.concepts.map(({ id, wordings, hints, closed }) => ({ id, wordings, hints, closed })),
      groups: all.people.map(({ id, name }) => ({ id, name })),
      themes: all.themes.map(({ id, title, issues }) => ({ id, title, issues })),
    },
  };
}

/** Returns what the pages of relatives ship, shaped once a build. */
export const shippedRelatives = once(async () => relativesData(await content()));
