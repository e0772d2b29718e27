import type { Plugin } from 'postcss';

/**
 * Gives Tailwind's variables their first values by a rule that every engine heeds. Tailwind registers
 * them with `@property`, and writes the rule beside it into a layer, behind a question to which only
 * some of the engines without `@property` say yes; in the others a border would have no style.
 */
export const plainVariables: Plugin = {
  postcssPlugin: 'plain-variables',
  OnceExit(root) {
    // No page of ours has a tree in its shadow.
    root.walkRules(/:host/, (rule) => {
      rule.selectors = rule.selectors.filter((selector) => selector !== ':host');
    });
    root.walkAtRules('property', (registration) => {
      registration.remove();
    });
    root.walkAtRules('layer', (layer) => {
      if (layer.params !== 'properties') return;
      layer.walkAtRules('supports', (question) => {
        question.replaceWith(question.nodes);
      });
      layer.replaceWith(layer.nodes);
    });
  },
};
