import { once } from '../read/once.ts';
import { coveragePictures } from './coverage.ts';
import { dutyPictures } from './duties.ts';
import { forcePictures } from './force.ts';
import { indicatorPictures } from './indicators.ts';
import type { Picture } from './picture.ts';
import { sharePictures } from './shares.ts';
import { timelinePictures } from './timeline.ts';

/** Every picture of the site by its name. */
const allPictures = once(async (): Promise<ReadonlyMap<string, Picture>> => {
  const lists = await Promise.all([
    indicatorPictures(),
    timelinePictures(),
    coveragePictures(),
    dutyPictures(),
    forcePictures(),
    sharePictures(),
  ]);
  return new Map(lists.flat().map((picture) => [picture.name, picture]));
});

/** The names of all pictures. */
export const pictureNames = async (): Promise<string[]> => [...(await allPictures()).keys()];

/** Returns the picture of a name; throws where there is none. */
export async function pictureNamed(name: string): Promise<Picture> {
  const found = (await allPictures()).get(name);
  if (!found) throw new Error(`There is no picture named ${name}`);
  return found;
}
