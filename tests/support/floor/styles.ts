import type { Identifier } from '@mdn/browser-compat-data';
import {
  generate,
  parse,
  walk,
  type CssNode,
  type Declaration,
  type PseudoClassSelector,
  type Rule,
} from 'css-tree';
import { FEATURES, lackedBy } from './compat.ts';

const { properties = {}, selectors = {}, 'at-rules': atRules = {}, types = {} } = FEATURES.css;

/** Shorthands whose data speaks of a part under another name than the part itself. */
const PARTS: Record<string, (value: readonly string[]) => string | null> = {
  'text-decoration': (words) =>
    words.some((word) => /^[\d.]/.test(word) || word === 'from-font') ? 'includes_thickness' : null,
};

/**
 * What of a style sheet an engine of the floor lacks: rules, selectors, properties, words and functions
 * of values. Rules behind a question (`@supports`) are for the engines that say yes to it.
 * @param css a style sheet as it is published
 * @returns each once, such as "property aspect-ratio" or "selector :where"
 */
export function stylesAboveFloor(css: string): string[] {
  const found = new Set<string>();
  const note = (name: string, entry: Identifier | undefined): void => {
    if (lackedBy(entry).length > 0) found.add(name);
  };
  walk(parse(css, { parseCustomProperty: true, parseValue: true }), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') {
        if (node.name === 'supports') return walk.skip;
        note(`@${node.name}`, atRules[node.name]);
      }
      if (node.type === 'FeatureRange') note('range in a media query', range);
      if (node.type === 'Feature')
        note(`media ${node.name}`, atRules['media']?.[node.name.replace(/^(min|max)-/, '')]);
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        pseudo(node.name, node.type === 'PseudoElementSelector' ? '::' : ':');
      if (node.type === 'PseudoClassSelector' && node.name === 'not' && listOf(node) > 1)
        note('list in :not', selectors['not']?.['selector_list']);
      if (node.type === 'Rule') rule(node);
      if (node.type === 'NestingSelector') note('nesting', selectors['nesting']);
      if (node.type === 'Declaration') declaration(node);
      return undefined;
    },
  });

  /** What only the declarations of a rule together tell. */
  function rule({ block }: Rule): void {
    const all = block.children.toArray().filter((node) => node.type === 'Declaration');
    const valuesOf = (property: string): string[] =>
      all.filter((one) => one.property === property).map(({ value }) => generate(value));
    const isFlex = valuesOf('display').some((display) => display.endsWith('flex'));
    const hasGap = ['gap', 'row-gap', 'column-gap'].some((name) => valuesOf(name).length > 0);
    if (isFlex && hasGap) note('gap in flex', properties['gap']?.['flex_context']);
    const contents = valuesOf('content');
    if (contents.length > 0 && contents.every((content) => content.includes('/')))
      note('content: alt text alone', properties['content']?.['alt_text']);
  }

  function pseudo(name: string, colons: string): void {
    note(`selector ${colons}${name}`, selectors[name]);
  }

  function declaration({ property, value }: Declaration): void {
    if (property.startsWith('--')) return;
    const entry = properties[property];
    note(`property ${property}`, entry);
    const words: string[] = [];
    walk(value, (node) => {
      if (node.type === 'Function') {
        note(`${node.name}()`, types[node.name] ?? types['color']?.[node.name]);
        if (node.name === 'rgb' && /\bfrom\b/.test(generate(node))) found.add('rgb(from …)');
      }
      if (node.type === 'Dimension') note(`unit ${node.unit}`, unitEntry(node.unit));
      if (node.type === 'Identifier') {
        words.push(node.name);
        note(`${property}: ${node.name}`, entry?.[node.name]);
      }
      if (node.type === 'Dimension' || node.type === 'Percentage') words.push(generate(node));
    });
    const part = PARTS[property]?.(words);
    if (part) note(`${property}: ${part}`, entry?.[part]);
  }
  return [...found].sort();
}

/**
 * A style sheet in its outermost rules: pages share most of theirs, and each need be read once.
 * @param css without comments
 */
export function rulesIn(css: string): string[] {
  const rules: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0 || (sign !== '}' && sign !== ';')) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return [...rules, css.slice(start)].filter((rule) => rule.trim() !== '');
}

const listOf = (node: PseudoClassSelector): number => {
  const [list] = node.children?.toArray() ?? [];
  return list?.type === 'SelectorList' ? list.children.size : 0;
};

/** Units that heed the bars of a phone's browser are one entry for all. */
const unitEntry = (unit: string): Identifier | undefined => {
  const lengths = types['length'];
  const [, kind] = /^([dsl])v(?:[whib]|min|max)$/.exec(unit) ?? [];
  const names = { d: 'dynamic', s: 'small', l: 'large' } as const;
  if (kind === undefined) return lengths?.[unit];
  return lengths?.[`viewport_percentage_units_${names[kind as keyof typeof names]}`];
};

const range = atRules['media']?.['range_syntax'];
