import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';

// The templates of components; the rules of everything else are in .oxlintrc.json.
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '.shots/', '.dist.*/', 'node_modules/'] },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Safari takes a list without bullets for no list; the role puts it back.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'] }],
      // What scrolls sideways must be reached by the keyboard: a region with a name (axe asks for it).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: [] }],
    },
  },
);
