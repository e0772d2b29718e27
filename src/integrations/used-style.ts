import { transform } from 'lightningcss';
import { STYLE_FOR_FLOOR } from './floor.ts';
import { withoutIdleVariables } from './idle-variables.ts';

const written = new Map<string, string>();

/**
 * A page's style without the rules of classes that are neither on the page nor in its scripts.
 * @param css the style of all pages, as the bundler writes it
 * @param isUsed whether a class may stand on the page, now or once its scripts have run
 * @param withFonts whether the page may ask for fonts
 * @returns the same rules in the same order, less those; written once for all pages that use the same
 */
export function usedStyle(
  css: string,
  isUsed: (className: string) => boolean,
  withFonts = true,
): string {
  const unused = classNamesIn(css).filter((name) => !isUsed(name));
  const key = [css, withFonts, ...unused].join(' ');
  const known = written.get(key);
  if (known !== undefined) return known;
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: unused,
    ...STYLE_FOR_FLOOR,
    ...(!withFonts && { visitor: { Rule: { 'font-face': () => [] } } }),
  });
  const style = withoutIdleVariables(code.toString().trim());
  written.set(key, style);
  return style;
}

const names = new Map<string, readonly string[]>();

function classNamesIn(css: string): readonly string[] {
  const known = names.get(css);
  if (known) return known;
  const found = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector: (selector) => {
        for (const part of selector) if (part.type === 'class') found.add(part.name);
      },
    },
  });
  const list = [...found];
  names.set(css, list);
  return list;
}
