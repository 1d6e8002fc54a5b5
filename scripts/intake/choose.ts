import type { Ask } from '../system/ask.ts';
import { Failure } from '../system/failure.ts';
import { type Place, placeOf, placesCalled, placesNamedIn, provinceCalled } from './places.ts';

/** What an editor said of the place of a text; each may be absent. */
export interface SaidPlace {
  /** A name, short name or code of the city, or its pinyin. */
  readonly city?: string | undefined;
  /** Six-digit code of a place that GB/T 2260 may not have: a new county, a development zone, a division of the 兵团. */
  readonly code?: string | undefined;
  /** The province, in full or in short. */
  readonly province?: string | undefined;
}

const sixDigits = /^\d{6}$/u;

/** The place as the editor names and numbers it, whatever the table says of it; throws a Failure where something lacks. */
function placeSaid({ city, code = '', province }: SaidPlace): Place {
  if (!sixDigits.test(code)) throw new Failure(`The code ${code} is not one of six digits.`);
  const [known] = placesCalled(code);
  const name = city ?? known?.name;
  if (!name) throw new Failure(`GB/T 2260 knows no code ${code}. Say by --city what the place is called.`);
  const place = known && [known.name, known.city].includes(name) ? known : placeOf(name, code);
  const inProvince = province === undefined ? place.province : provinceCalled(province);
  if (!inProvince) throw new Failure(`GB/T 2260 knows no province for ${code}. Say it by --province.`);
  return { ...place, province: inProvince };
}

const inWords = ({ name, province, code }: Place) => `${province === name ? '' : province}${name} (${code})`;

const outside = 'for a place that GB/T 2260 does not have, say --city, --code and, if need be, --province';

/**
 * The place a text speaks for: what the editor said, else what its title and issuers name, else what the editor answers;
 * throws a Failure that lists the choices where it stays uncertain.
 */
export async function choosePlace(said: SaidPlace, texts: readonly string[], ask: Ask): Promise<Place> {
  if (said.code !== undefined) return placeSaid(said);
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
  if (answer === null) throw new Failure(`${why}. Say which by --city with its name or code; ${outside}.`);
  return choosePlace({ ...said, city: answer }, texts, ask);
}
