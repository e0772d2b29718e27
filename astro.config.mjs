import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import logical from 'postcss-logical';
import { contentCheck } from './src/integrations/content-check.ts';
import { designTokens } from './src/integrations/design-tokens.ts';
import { plainVariables } from './src/integrations/plain-variables.ts';
import { FLOOR, STYLE_FOR_FLOOR } from './src/integrations/floor.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sheetProof } from './src/integrations/sheet-proof.ts';
import { workshopPages } from './src/integrations/workshop-pages.ts';
import { workersInTurn } from './src/integrations/bundles/workers-in-turn.ts';
import { POLICY } from './src/model/policy/content-policy.ts';
import { readSettings } from './src/settings.ts';
import { EARLY_SCRIPT_HASH } from './src/views/site/early-script.ts';

const settings = readSettings();

export default defineConfig({
  // `site` is left out: Astro would write it into every bundle. Pages read it from the settings.
  trailingSlash: 'always',
  // One round trip: the page and its style arrive together. Pages link their style until all are made, as
  // it weighs as much as they do: `src/integrations/styles`.
  // Several pages at a time: sheets and pictures are drawn on other cores, and pages need not wait.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The default joins inline elements that stand on lines of their own; this one keeps the space.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(settings),
    workshopPages(settings),
    finishPages(settings),
    searchIndex(),
    sheetProof(settings),
  ],
  // Its inline styles are against the policy; no page shows code.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...POLICY],
      scriptDirective: {
        // Pages that need more say so: `src/model/policy/page-powers.ts`.
        resources: ["'self'"],
        hashes: [EARLY_SCRIPT_HASH],
      },
    },
  },
  // Scripts stay in files of their own: pages weigh less, and a second page has them already. Only
  // one that is smaller than the asking for it travels inside the page.
  vite: {
    // What commands have made is not watched while editing: with the site of a country beside it the
    // first page took eleven seconds.
    server: { watch: { ignored: ['**/.cache/**', '**/.shots/**', '**/dist/**'] } },
    // What Tailwind writes is lowered once, at the end: its own pass is for the browsers of today.
    plugins: [
      workersInTurn(),
      tailwindcss({ optimize: false }),
      // What makes the pages runs here and on no phone. As `build.target` it would join the phones of below.
      {
        name: 'made-by-node',
        configEnvironment: (name) =>
          name === 'prerender'
            ? { build: { rolldownOptions: { transform: { target: 'esnext' } } } }
            : undefined,
      },
    ],
    css: {
      postcss: { plugins: [designTokens, plainVariables, logical()] },
      lightningcss: STYLE_FOR_FLOOR,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // `PointStatus.C2ivhUt5.js`: every page carries these names.
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
    build: {
      target: FLOOR.syntax,
      assetsInlineLimit: (path, content) => path.endsWith('.js') && content.length < 700,
    },
  },
});
