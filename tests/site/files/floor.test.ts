import { parse, type Node } from 'acorn';
import { describe, expect, test } from 'vitest';
import { differentPagesOf } from '../../support/sites/built-pages.ts';
import { filesOf, textOf } from '../../support/sites/built-site.ts';
import { rulesIn, stylesAboveFloor } from '../../support/floor/styles.ts';

const site = 'open';

/**
 * What younger engines do better and older ones can do without: nothing is hidden, moved out of the
 * window or unreadable where it is skipped.
 */
const SPARED = [
  // A page on paper breaks where it likes; nobody prints from an old phone.
  '@page',
  'break-after: avoid',
  'property orphans',
  'property size',
  'property widows',
  // Colours of the dark, of more contrast and of the system are for engines that are asked for them.
  'color-scheme: dark',
  'color-scheme: light',
  'property color-scheme',
  'media forced-colors',
  'media prefers-color-scheme',
  'media prefers-contrast',
  // A button is shown at the latest when its script is there.
  'media scripting',
  // `overflow-wrap: break-word` of the body stands behind it.
  'overflow-wrap: anywhere',
  // Finer lines below links and words; the lines themselves are drawn everywhere.
  'property text-decoration-thickness',
  'property text-underline-offset',
  // With -webkit- before it for the engines that want it so; Lightning CSS writes both.
  'property text-decoration-line',
  'text-decoration: dotted',
  'property user-select',
  'user-select: all',
  'position: sticky',
  'align-content: start',
  // Lines of equal length, the colour of a checked box, the shape of the camera's picture, a pointer.
  'property text-wrap',
  'text-wrap: balance',
  'text-wrap: pretty',
  'property accent-color',
  'property aspect-ratio',
  'property -webkit-tap-highlight-color',
  'property cursor',
  'cursor: pointer',
  'property scroll-margin-top',
  // Lamps of a board drawn large are sharp squares, elsewhere soft ones.
  'image-rendering: pixelated',
  // Each in a rule of its own: `:focus` stands before it, a checked box shows its own mark, a row of
  // hidden buttons keeps its margin.
  'selector :focus-visible',
  'selector :has',
  'selector ::backdrop',
  // On paper, help that is folded stays folded; pictures of cards below the screen are fetched sooner.
  'property content-visibility',
  'content-visibility: visible',
  'content-visibility: auto',
  'selector ::details-content',
];

/** Loaded only where WebAssembly runs, or where a map can be drawn: both are younger than the floor. */
const YOUNG = /(^pagefind\/|\/map-view|\/maplibre-gl|\/workshop-worker)/;

/** Syntax of ES2020 beyond `import(…)` and `import.meta`, and patterns of ES2018 that iOS 12 cannot read. */
function youngSyntax(script: string): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(walk);
    } else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node & Record<string, unknown>;
      if (node.type === 'ChainExpression') found.add('?.');
      if (node.type === 'LogicalExpression' && node['operator'] === '??') found.add('??');
      if (node.type === 'Literal' && typeof node['bigint'] === 'string') found.add('BigInt');
      const regex = node['regex'] as { pattern: string } | undefined;
      if (regex && /\(\?<[=!]/.test(regex.pattern)) found.add('lookbehind');
      Object.values(node).forEach(walk);
    }
  };
  walk(parse(script, { ecmaVersion: 2020, sourceType: 'module' }));
  return [...found];
}

describe('for the oldest phones', () => {
  test('every style is one they understand', () => {
    const rules = new Map<string, string>();
    for (const { root, address } of differentPagesOf(site)) {
      if (root.querySelector('#trinh-chieu')) continue;
      for (const style of root.querySelectorAll('style'))
        for (const rule of rulesIn(style.textContent)) rules.set(rule, address);
    }
    expect(rules.size).toBeGreaterThan(300);
    const young = [...rules].flatMap(([rule, address]) =>
      stylesAboveFloor(rule)
        .filter((name) => !SPARED.includes(name))
        .map((name) => `${address}: ${name}`),
    );
    expect(young).toEqual([]);
  });

  test('every script is one they can read', () => {
    const scripts = [...filesOf(site)].filter((file) => file.endsWith('.js') && !YOUNG.test(file));
    expect(scripts.length).toBeGreaterThan(20);
    const young = scripts.flatMap((file) =>
      youngSyntax(textOf(site, file)).map((syntax) => `${file}: ${syntax}`),
    );
    expect(young).toEqual([]);
  });
});
