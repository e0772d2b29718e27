import { parse } from 'postcss';

/** Properties of the player's style, each there in Chrome 38 or earlier (2014). */
const PROPERTIES = new Set(
  [
    'background border box-sizing clip color cursor display font height left margin object-fit',
    'opacity overflow padding position top transition visibility width z-index',
    '-webkit-user-select user-select',
  ]
    .join(' ')
    .split(' '),
);

/** A younger engine may heed it; for an older one it says nothing that matters. */
const MEDIA = ['(prefers-reduced-motion: reduce)'];
const VALUES = /^(?!.*[/\\])(?:[\w.#%-]+|rect\([\d ]+\))(?: (?:[\w.#%-]+|rect\([\d ]+\)))*$/;
const SELECTOR = /^(?:[a-z]+|[.#][a-z-]+)(?:[.#][a-z-]+)*$/;
const DISPLAYS = ['none', 'block'];

/**
 * What of a style sheet is not known to be understood by Chrome 38.
 * @param css a style sheet
 * @returns each rule, property or value, as written
 */
export function youngerThanChrome38(css: string): string[] {
  const found: string[] = [];
  const root = parse(css);
  root.walkAtRules(({ name, params }) => {
    if (name !== 'media' || !MEDIA.includes(params)) found.push(`@${name} ${params}`);
  });
  root.walkRules(({ selectors, parent }) => {
    if (parent?.type === 'rule') found.push(`nested ${selectors.join()}`);
    found.push(...selectors.filter((selector) => !SELECTOR.test(selector)));
  });
  root.walkDecls(({ prop, value }) => {
    const isKnown = PROPERTIES.has(prop) && VALUES.test(value);
    if (!isKnown || (prop === 'display' && !DISPLAYS.includes(value)))
      found.push(`${prop}: ${value}`);
  });
  return found;
}
