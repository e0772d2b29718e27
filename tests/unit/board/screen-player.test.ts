import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { youngerThanChrome38 } from '../../support/reads/old-css.ts';

const scripts = globSync('src/browser/screen/*.js').sort();
const text = (file: string): string => readFileSync(file, 'utf8');

describe('the screen player', () => {
  test.each(scripts)('%s is ECMAScript 5', (file) => {
    expect(() => parse(text(file), { ecmaVersion: 5 })).not.toThrow();
  });

  test('the check of its language can fail', () => {
    for (const young of ['let a;', 'var f = () => 1;', 'f(a,);', 'a?.b;', '`a`;', 'var {a} = b;'])
      expect(() => parse(young, { ecmaVersion: 5 }), young).toThrow();
  });

  test('calls nothing that came after Chrome 38', () => {
    const young =
      /\b(fetch|Promise|Object\.assign|Object\.entries|Object\.values|includes|find|findIndex|padStart|startsWith|append|remove|closest|replaceWith|before|after|prepend|URLSearchParams|IntersectionObserver|matches|isConnected|Symbol|Array\.from|forEach\.call)\(/;
    expect(scripts.filter((file) => young.test(text(file)))).toEqual([]);
    expect(scripts.length).toBe(5);
  });

  test('its style knows only what Chrome 38 knows', () => {
    expect(youngerThanChrome38(text('src/browser/screen/player.css'))).toEqual([]);
  });

  test.each([
    'a { display: grid }',
    'a { inset: 0 }',
    'a { color: var(--ink) }',
    'a { width: clamp(1px, 2vw, 3px) }',
    'a { gap: 1px }',
    ':root { --ink: red }',
    'a { &:hover { color: red } }',
    '@layer a { b { color: red } }',
    'a:is(b) { color: red }',
    'a { color: rgb(0 0 0 / 50%) }',
  ])('the check of its style refuses %s', (css) => {
    expect(youngerThanChrome38(css)).not.toEqual([]);
  });
});
