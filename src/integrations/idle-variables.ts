import { transform, type Visitor } from 'lightningcss';
import { STYLE_FOR_FLOOR } from './floor.ts';

/**
 * The rule that gives Tailwind's variables their first values, as `plain-variables.ts` leaves it.
 */
const FIRST_VALUES = /\*,:before,:after\{((?:--tw-[\w-]+:[^;{}]*;?)+)\}::backdrop\{\1\}/;

/**
 * Style without those of Tailwind's variables that none of its rules sets, or none reads: on a page
 * where no class sets a leading, `var(--tw-leading,1.5)` is 1.5.
 * @param css minified
 */
export function withoutIdleVariables(css: string): string {
  const [rule = '', list = ''] = FIRST_VALUES.exec(css) ?? [];
  if (rule === '') return css;
  const first = new Map(list.split(';').map((one) => one.split(':') as [string, string]));
  const others = css.replace(rule, '');
  const isIdle = (name: string): boolean =>
    first.has(name) && !(others.includes(`${name}:`) && others.includes(`var(${name}`));
  const plain = isIdle('--tw-border-style') ? withoutUsualBorders(css) : css;
  const visitor: Visitor<never> = {
    Declaration: { custom: ({ name }) => (isIdle(name) ? [] : undefined) },
    Variable: ({ name, fallback }) => {
      if (!isIdle(name.ident)) return undefined;
      const value = first.get(name.ident) ?? 'initial';
      return value === 'initial' ? (fallback ?? []) : { raw: value };
    },
  };
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(plain),
    minify: true,
    visitor,
    ...STYLE_FOR_FLOOR,
  });
  return code.toString().trim();
}

/** Borders are solid by the reset; stated again only where a rule sets another style. */
const OTHER_BORDERS =
  /border(?:-[a-z]+)?(?:-style)?:[^;}]*\b(?:none|dashed|dotted|double)\b|border(?:-(?:top|right|bottom|left))?:0[;}]/;

function withoutUsualBorders(css: string): string {
  if (!css.includes('border:0 solid') || OTHER_BORDERS.test(css)) return css;
  return css.replace(/border(?:-[a-z]+)?-style:var\(--tw-border-style\);?/g, '');
}
