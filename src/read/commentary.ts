import { getEntry, render } from 'astro:content';

/** Returns the commentary of a theme, as a component and as its source text; throws where there is no such theme. */
export async function commentaryOf(theme: string) {
  const entry = await getEntry('themes', theme);
  if (!entry) throw new Error(`there is no theme ${theme}`);
  return { Commentary: (await render(entry)).Content, commentary: entry.body ?? '' };
}
