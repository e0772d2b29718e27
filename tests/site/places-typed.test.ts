import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt, shownText } from '../support/built-pages.ts';

/** The places of tests/browser/place-box.test.ts: typed, answered, where the answer leads. */
const PLACES = JSON.parse(readFileSync('tests/fixtures/places-typed.json', 'utf8')) as [
  string,
  string,
  string,
][];

test.each(PLACES)('without scripts too, “%s” is answered: %s stands at %s', (_, name, address) => {
  const [path = '', part] = address.split('#');
  const { root } = pageAt('open', path);
  const own = part === undefined ? root.querySelector('h1') : root.querySelector(`#${part}`);
  expect(own && shownText(own)).toContain(name.replace(/^Đặc khu /, ''));
  expect(shownText(root)).toContain('15/11/2025'.slice(2));
});

test.each([
  ['Cống Vị', 'ha-noi', ['00008', '00025']],
  ['Kỳ Lợi', 'ha-tinh', ['18754', '18823', '18832']],
])('without scripts, the entries of a divided “%s” all name it', (name, province, codes) => {
  const entries = pageAt('open', `/dia-phuong/${province}/`)
    .root.querySelectorAll('.communes > li')
    .filter((entry) => shownText(entry).includes(name));
  expect(entries.map(({ id }) => id?.slice(2)).sort()).toEqual([...codes].sort());
});
