import { existsSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import browserslist from 'browserslist';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { browserslistToTargets } from 'lightningcss';
import remarkGfm from 'remark-gfm';

/** Loads the search index integration where it exists, so that the site also builds without search. */
async function searchIndex() {
  const file = new URL('./src/integrations/search-index.ts', import.meta.url);
  if (!existsSync(file)) return [];
  const module = await import(file.href);
  return [module.default()];
}

export default defineConfig({
  site: process.env.SITE || undefined,
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // A map of the site has whole addresses, so it needs the site's own.
  integrations: [mdx(), ...(process.env.SITE ? [sitemap()] : []), ...(await searchIndex())],
  markdown: {
    syntaxHighlight: false,
    // A single tilde is a range (5~10 亿元) in Chinese prose, not a deletion.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    }),
  },
  // No script or style stands in a page, so that the policy in Page.astro need allow none; and inlined scripts lose Vite's preload helper, which breaks the dynamic import of the search engine.
  vite: {
    // The oldest browsers that are served stand in package.json: syntax and styles are written down to them.
    css: { transformer: 'lightningcss', lightningcss: { targets: browserslistToTargets(browserslist()) } },
    build: {
      target: browserslistToEsbuild(),
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own directive in every .mdx module; Rolldown warns of it, nothing is lost.
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
