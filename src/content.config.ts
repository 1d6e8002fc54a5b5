import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { Form } from './model/collections.ts';
import { type CollectionName, collectionNames, collectionOf, entrySchema, pathOf } from './model/content.ts';

/** Files of a collection that has a folder of its own. */
const patterns: Record<Exclude<Form, 'list'>, string> = {
  city: '*.json',
  cities: '*.json',
  pages: '*.mdx',
  lists: '*.yaml',
};

function define(name: CollectionName) {
  const { form } = collectionOf(name);
  const loader =
    form === 'list' ? file(pathOf(name)) : glob({ base: `./${pathOf(name)}`, pattern: patterns[form] });
  return defineCollection({ loader, schema: entrySchema(name) });
}

/** The collections of the one list, as Astro loads them. */
export const collections = Object.fromEntries(collectionNames.map((name) => [name, define(name)])) as Record<
  CollectionName,
  ReturnType<typeof define>
>;
