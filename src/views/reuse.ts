import type { Plan, Theme } from '../model/index.ts';
import { content } from '../read/content.ts';
import { corpus, keyOf } from '../read/corpus.ts';
import { groupBy, indexBy } from '../read/group.ts';
import { once } from '../read/once.ts';
import { clustersOf, type Piece, piecesOf } from '../relatives/clusters.ts';
import { type Related, relatedIn } from '../relatives/corpus.ts';
import type { Sentence } from '../relatives/sentence.ts';
import { substanceOf } from '../writing/substance.ts';

/** Clusters and lone sentences of a theme that the page lists at most: it does not grow with the cities. */
const most = { clusters: 12, variants: 8, lone: 10 } as const;
/** A sentence is a city's own where no other comes nearer than this. */
const loneUpTo = 0.5;

/** A sentence of a city, with how it is cited. */
export interface Said extends Sentence {
  readonly city: Plan;
  readonly place: string;
}

/** Near-identical sentences, with what varies in the most common form. */
export interface ClusterView {
  readonly pieces: readonly Piece[];
  readonly form: Said;
  /** The other wordings, one a city, at most so many. */
  readonly variants: readonly Said[];
  /** Number of cities that write so. */
  readonly cities: number;
}

/** A theme: what many write, and what only one writes. */
export interface ReuseTheme {
  readonly theme: Theme;
  readonly clusters: readonly ClusterView[];
  /** Number of all its clusters. */
  readonly all: number;
  readonly lone: readonly Said[];
  /** Number of all its lone sentences. */
  readonly allLone: number;
}

/** The theme that most issues of some sentences belong to, or undefined. */
function themeOf(sentences: readonly Sentence[]): string | undefined {
  const themes = sentences.flatMap(({ issues }) => issues.map((issue) => issue.split('/')[0]!));
  const counts = [...groupBy(themes, (theme) => theme)].map(([theme, list]) => ({
    theme,
    count: list.length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.theme;
}

function clusterView(form: Said, all: readonly Said[]): ClusterView {
  const byCity = groupBy(all, ({ plan }) => plan);
  const others = [...byCity.values()]
    .flatMap(([first]) => first ?? [])
    .filter(({ plan }) => plan !== form.plan);
  const variants = others.slice(0, most.variants);
  return {
    form,
    variants,
    cities: byCity.size,
    pieces: piecesOf(
      form.text,
      variants.map(({ text }) => text),
    ),
  };
}

/** Sentences that no other city says or nearly says, each wording once. */
function loneOnes({ sentences, found }: Related): Sentence[] {
  const lone = sentences.filter(
    ({ issues }, at) => issues.length > 0 && (found[at]?.[0]?.score ?? 0) < loneUpTo,
  );
  return [...indexBy([...lone].reverse(), ({ text }) => substanceOf(text)).values()].reverse();
}

async function load(): Promise<ReuseTheme[]> {
  const [all, { plans, themes, clauseAt }] = [await content(), await corpus()];
  const related = relatedIn(all);
  const cities = indexBy(plans, ({ id }) => id);
  const said = (sentence: Sentence): Said => ({
    ...sentence,
    city: cities.get(sentence.plan)!,
    place: clauseAt.get(keyOf(sentence.plan, sentence.eId))?.place ?? '',
  });
  const clusters = groupBy(clustersOf(related), (cluster) =>
    themeOf(cluster.sentences.map((at) => related.sentences[at]!)),
  );
  const lone = groupBy(loneOnes(related), (sentence) => themeOf([sentence]));
  return themes.map((theme) => {
    const [own, alone] = [clusters.get(theme.id) ?? [], lone.get(theme.id) ?? []];
    const views = own.slice(0, most.clusters).map(({ form, sentences }) =>
      clusterView(
        said(related.sentences[form]!),
        sentences.map((at) => said(related.sentences[at]!)),
      ),
    );
    const few = alone.slice(0, most.lone).map(said);
    return { theme, clusters: views, all: own.length, lone: few, allLone: alone.length };
  });
}

/** Returns what is written alike and alone, theme by theme, worked out once a build. */
export const reuseThemes = once(load);
