import type { Force } from '../model/reading.ts';
import type { RelativeKind } from '../model/relative.ts';

/** A sentence as it is shipped to the browser. */
export interface ShippedSentence {
  readonly eId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How its clause is cited. */
  readonly place: string;
  /** Issues that it speaks to, each as `theme/issue`. */
  readonly issues: readonly string[];
  /** How hard it binds, or null. */
  readonly force: Force | null;
}

/** A city as it is named in the browser. */
export interface ShippedCity {
  readonly id: string;
  readonly city: string;
  readonly title: string;
  /** Class of its colour. */
  readonly hue: string;
}

/** A plan as it is shipped for comparing: its sentences under the titles of its sections. */
export interface ShippedPlan extends ShippedCity {
  /** Ids of the target groups it speaks of. */
  readonly groups: readonly string[];
  readonly sections: readonly { readonly title: string; readonly sentences: readonly ShippedSentence[] }[];
}

/** A relative as it is shipped. */
export interface ShippedRelative extends ShippedSentence {
  readonly plan: string;
  readonly kind: RelativeKind;
  readonly score: number;
}

/** A sentence with its relatives. */
export interface ShippedOwn extends ShippedSentence {
  readonly relatives: readonly ShippedRelative[];
}

/** Part of a plan: its sentences with their relatives, and the cities that these are of. */
export interface ShippedPart {
  readonly own: ShippedCity;
  readonly cities: readonly ShippedCity[];
  readonly sentences: readonly ShippedOwn[];
}

/** What comparing needs beside the plans. */
export interface ShippedWords {
  readonly cities: readonly ShippedCity[];
  readonly concepts: readonly {
    readonly id: string;
    readonly wordings: readonly string[];
    readonly hints: readonly string[];
    readonly closed: readonly string[];
  }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly issues: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** Name of the part of a plan that a clause is in: the first two steps of its id, so that no part grows with the plan. */
export const partOf = (eId: string): string => eId.split('__').slice(0, 2).join('__');
