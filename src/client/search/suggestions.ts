import type { Engine } from '../../search/engines/engine.ts';
import { nearHits, occurs } from '../../search/language/near.ts';
import { corrections } from '../../search/language/typo.ts';
import { part } from './parts.ts';
import { type Asked, offeredWordings } from './session.ts';
import { correctionNodes, nearNodes, synonymChips, withoutQuotes } from './suggest-view.ts';

/** What the suggestions ask of the page. */
export interface SuggestionActions {
  /** Searches for another query. */
  search(query: string): void;
  /** Switches a wording on or off. */
  toggleWording(term: string): void;
}

/** What a search is suggested for: the query as typed and read, and the wordings switched on. */
export interface Suggested {
  readonly typed: string;
  readonly asked: Asked;
  readonly also: readonly string[];
}

/** Other wordings for any search; corrections and near results for one without hits. */
export class Suggestions {
  private readonly root: HTMLElement;
  private readonly actions: SuggestionActions;

  constructor(root: HTMLElement, actions: SuggestionActions) {
    this.root = root;
    this.actions = actions;
  }

  /** Takes all suggestions away. */
  clear(): void {
    part(this.root, 'chips').replaceChildren();
    const near = part(this.root, 'near');
    near.replaceChildren();
    near.hidden = true;
  }

  /** Offers other wordings; `current` tells whether the search is still the latest. */
  async wordings(engine: Engine, { typed, asked, also }: Suggested, current: () => boolean): Promise<void> {
    const offered = await offeredWordings(asked, engine);
    if (!current()) return;
    part(this.root, 'chips').replaceChildren(
      ...synonymChips(offered, also, (term) => this.actions.toggleWording(term)),
      ...withoutQuotes(typed, (query) => this.actions.search(query)),
    );
  }

  /** Offers corrected queries and shows what nearly matches. */
  async nearly(
    engine: Engine,
    { typed, asked: { query } }: Suggested,
    current: () => boolean,
  ): Promise<void> {
    const there = await Promise.all(query.include.map(({ text }) => occurs(engine, text)));
    const missing = query.include.filter((_, at) => !there[at]).map(({ text }) => text);
    const offers = await corrections(engine, query, missing);
    const near = await nearHits(engine, query);
    if (!current()) return;
    part(this.root, 'chips').append(...correctionNodes(offers, (other) => this.actions.search(other)));
    const place = part(this.root, 'near');
    place.replaceChildren(...nearNodes(near, typed));
    place.hidden = near.hits.length === 0;
  }
}
