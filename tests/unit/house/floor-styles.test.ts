import { expect, test } from 'vitest';
import { rulesIn, stylesAboveFloor } from '../../support/floor/styles.ts';

test.each([
  ['@layer base{a{color:red}}', '@layer'],
  ['@property --x{syntax:"*";inherits:false}', '@property'],
  ['@container (width>1px){a{color:red}}', '@container'],
  ['@media (width>=48rem){a{color:red}}', 'range in a media query'],
  ['a{&:hover{color:red}}', 'nesting'],
  ['a:where(.b){color:red}', 'selector :where'],
  ['a:is(.b,.c){color:red}', 'selector :is'],
  ['a:not(.b,.c){color:red}', 'list in :not'],
  ['a::file-selector-button{color:red}', 'selector ::file-selector-button'],
  ['a{text-decoration:underline .08em}', 'text-decoration: includes_thickness'],
  ['a{color:rgb(from red r g b)}', 'rgb(from …)'],
  ['a{color:oklch(1 0 0)}', 'oklch()'],
  ['a{color:color-mix(in lab,red,red)}', 'color-mix()'],
  ['a{width:clamp(1px,2px,3px)}', 'clamp()'],
  ['a{height:1dvh}', 'unit dvh'],
  ['a{height:1lh}', 'unit lh'],
  ['a{inset:0}', 'property inset'],
  ['a{padding-inline:var(--x)}', 'property padding-inline'],
  ['a{translate:1px}', 'property translate'],
  ['a{display:flex;gap:1px}', 'gap in flex'],
  ['a{content:"x" / ""}', 'content: alt text alone'],
])('%s is above the floor', (css, name) => {
  expect(stylesAboveFloor(css)).toContain(name);
});

test('what the oldest phones know is not', () => {
  const css =
    '@media (min-width:48rem){a:not(.b){padding:1px 2px}}@supports (gap:1px){a{inset:0}}' +
    'a{display:grid;gap:1px;width:max(1px,min(2px,3px));text-decoration:underline}' +
    '.b::before{content:"x";content:"x" / "";color:var(--x,#fff8)}:root{--y:oklch(1 0 0)}';
  expect(stylesAboveFloor(css)).toEqual([]);
});

test('a style sheet comes apart into its outermost rules, whatever stands in its texts', () => {
  const rules = [
    '@charset "utf-8";',
    'a{content:"}{;"}',
    '@media print{b{c:d}e{f:"\\""}}',
    "@font-face{src:url('a;b')}",
  ];
  expect(rulesIn(rules.join(''))).toEqual(rules);
});
