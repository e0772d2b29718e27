import type { ConfigData } from 'html-validate';

/** The recommended rules of html-validate; each relaxed rule has its reason. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The official titles of documents and directives are long, and a fact is not cut.
    'long-title': 'off',
    // Safari takes a list without bullets for no list; the role puts it back.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // The page of a screen, which nobody reads by hand; old-engines.test.ts keeps it off all others.
    'meta-refresh': 'off',
    // Where a line of the output ends is the compressor's business; a browser shows the same.
    'no-trailing-whitespace': 'off',
  },
};
