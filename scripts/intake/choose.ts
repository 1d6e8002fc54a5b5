import type { Ask } from '../system/ask.ts';
import { Failure } from '../system/failure.ts';
import { type Place, placesCalled, placesNamedIn } from './places.ts';

/** What an editor said of the place of a text; each may be absent. */
export interface SaidPlace {
  /** A name, short name or code of the city, or its pinyin. */
  readonly city?: string | undefined;
  /** The province, in full or in short. */
  readonly province?: string | undefined;
}

const inWords = ({ name, province, code }: Place) => `${province === name ? '' : province}${name} (${code})`;

/**
 * The place a text speaks for: what the editor said, else what its title and issuers name, else what the editor answers;
 * throws a Failure that lists the choices where it stays uncertain.
 */
export async function choosePlace(said: SaidPlace, texts: readonly string[], ask: Ask): Promise<Place> {
  const inProvince = ({ province }: Place) => province.startsWith(said.province ?? '');
  const found = (said.city === undefined ? placesNamedIn(texts) : placesCalled(said.city)).filter(inProvince);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const choices = found.map(inWords).join(', ');
  const why = only
    ? `${said.city ?? 'The place'} may be ${choices}`
    : said.city === undefined
      ? 'Neither the title nor the issuers name a place of GB/T 2260'
      : `GB/T 2260 knows no place ${said.city}${said.province ? ` in ${said.province}` : ''}`;
  const answer = await ask(`${why}. Which city (name or code)?`);
  if (answer === null) throw new Failure(`${why}. Say which by --city with its name or code.`);
  return choosePlace({ ...said, city: answer }, texts, ask);
}
