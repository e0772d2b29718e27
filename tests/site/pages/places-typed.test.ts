import { expect, test } from 'vitest';
import { attribute, pageAt, shownText } from '../../support/sites/built-pages.ts';
import { TYPED_PLACES } from '../../support/texts/places-typed.ts';

const linksOf = (address: string): string[] =>
  pageAt('open', address)
    .root.querySelectorAll('main a')
    .map((link) => attribute(link, 'href') ?? '');

const LINKED = ['/', '/diem-ho-tro/', '/ap-phich/', '/man-hinh/', '/can-bo/'];

test.each(LINKED)('without scripts, %s leads to the list of places', (address) => {
  expect(linksOf(address)).toContain('/dia-phuong/');
});

test.each(TYPED_PLACES)(
  'without scripts, the list of places leads to $name, by that name and by $before',
  ({ name, page, before }) => {
    const [, province = ''] = /^\/dia-phuong\/([^/]+)\//.exec(page) ?? [];
    const ofProvince = `/dia-phuong/${province}/`;
    expect(linksOf('/dia-phuong/')).toContain(ofProvince);
    if (!page.includes('#')) expect(linksOf(ofProvince)).toContain(page);
    const [path = '', part] = page.split('#');
    const { root } = pageAt('open', path);
    const entry = part === undefined ? root.querySelector('main') : root.querySelector(`#${part}`);
    const words = entry && shownText(entry);
    expect(words).toContain(name.split(',')[0]);
    expect(words).toContain(before);
    expect(shownText(root)).toMatch(/Hết thứ \S+, ngày 1[45]\/11\/2025/);
  },
);

test.each([
  ['Cống Vị', 'ha-noi', ['00008', '00025']],
  ['Kỳ Lợi', 'ha-tinh', ['18754', '18823', '18832']],
])('without scripts, the entries of a divided “%s” all name it', (name, province, codes) => {
  const entries = pageAt('open', `/dia-phuong/${province}/`)
    .root.querySelectorAll('.communes > li')
    .filter((entry) => shownText(entry).includes(name));
  expect(entries.map(({ id }) => id?.slice(2)).sort()).toEqual([...codes].sort());
});
