import type { Plugin } from 'postcss';
import { tokenValue } from '../design/token-value.ts';

/** A token in a style sheet: `token(red)`, `token(red dark)`. */
const TOKEN = /\btoken\(\s*([a-z0-9- ]+?)\s*\)/g;

/** Writes the values of `src/design` where a style sheet names them. */
export const designTokens: Plugin = {
  postcssPlugin: 'design-tokens',
  Once(root) {
    root.walkDecls((declaration) => {
      if (!declaration.value.includes('token(')) return;
      declaration.value = declaration.value.replaceAll(TOKEN, (_, name: string) =>
        tokenValue(name),
      );
    });
  },
};
