import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { placeAnswer } from '../../../src/model/places/place-answer.ts';
import type { PlacesOfProvince } from '../../../src/model/places/place-file.ts';
import { attribute, pageAt, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf, fileAt, textOf } from '../../support/sites/built-site.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { SITES } from '../../support/sites/sites.ts';

type Row = Record<string, string>;
const table = (name: string): Row[] =>
  parse(readFileSync(`${FROZEN_CONTENT}/units/${name}.csv`), { columns: true }) as unknown as Row[];
const provinces = table('provinces');
const communes = table('communes');

const entryOf = (province: string, code: string) =>
  pageAt('open', `/dia-phuong/${province}/`).root.querySelector(`#x-${code}`);

describe('without scripts', () => {
  test('the list of places leads to each of the 34 provinces', () => {
    const { root } = pageAt('open', '/dia-phuong/');
    const links = root.querySelectorAll('main a').map((link) => attribute(link, 'href'));
    expect(provinces).toHaveLength(34);
    for (const { slug } of provinces) expect(links).toContain(`/dia-phuong/${slug ?? ''}/`);
  });

  test.each(provinces.map(({ slug, code }) => [slug ?? '', code ?? '']))(
    'the page of %s has an entry for every commune of province %s, by its name',
    (slug, code) => {
      const mine = communes.filter(({ province_code }) => province_code === code);
      expect(mine.length).toBeGreaterThan(30);
      for (const commune of mine) {
        const entry = entryOf(slug, commune['code'] ?? '');
        expect(entry, commune['name']).not.toBeNull();
        if (entry) expect(shownText(entry).toLowerCase()).toContain(commune['name']?.toLowerCase());
      }
    },
  );

  test.each([
    // None of its own, by old names.
    ['ha-noi', '00004', 'Phường Ba Đình', 'Trúc Bạch, Quán Thánh'],
    // Content of its own.
    ['ha-tinh', '18754', 'Phường Sông Trí', 'thị xã Kỳ Anh'],
    // A special zone; a district that had no communes.
    ['da-nang', '20333', 'Đặc khu Hoàng Sa', 'huyện Hoàng Sa'],
    ['ho-chi-minh', '26732', 'Đặc khu Côn Đảo', 'huyện Côn Đảo'],
    ['gia-lai', '21583', 'Phường Quy Nhơn', 'thành phố Quy Nhơn'],
  ])('%s says what %s is and was: %s', (province, code, name, before) => {
    const entry = entryOf(province, code);
    expect(entry && shownText(entry)).toContain(name);
    expect(entry && shownText(entry)).toContain(before);
  });

  test('a commune with a page of its own is led to from its entry', () => {
    const link = entryOf('ha-tinh', '18754')?.querySelector('a');
    expect(link && attribute(link, 'href')).toBe('/dia-phuong/ha-tinh/song-tri/');
  });
});

test('the page of every province leads from its top to its communes', () => {
  for (const { slug } of provinces) {
    const { root } = pageAt('open', `/dia-phuong/${slug ?? ''}/`);
    const links = root.querySelectorAll('#o-day a').map((link) => attribute(link, 'href'));
    expect(links[0], slug).toBe('#xa-phuong');
  }
});

test('points that have closed are not offered as help, and it is said', () => {
  const { root } = pageAt('open', '/dia-phuong/ho-chi-minh/');
  const help = root.querySelector('#noi-giup-do');
  if (!help) throw new Error('no help');
  expect(shownText(help)).toContain('2 điểm hỗ trợ của thành phố Hồ Chí Minh đã ngừng phục vụ');
  const links = help.querySelectorAll('a').map((link) => attribute(link, 'href'));
  expect(links[0]).toBe('/diem-ho-tro/tinh/ho-chi-minh/');
  expect(links.filter((href) => href?.startsWith('/diem-ho-tro/binh-tho'))).toEqual([]);
});

test('a province that has said nothing says so, and gives the nation’s day', () => {
  const text = shownText(pageAt('open', '/dia-phuong/ha-noi/').root);
  expect(text).toContain('Ở đây chưa có thông tin riêng của thành phố Hà Nội');
  expect(text).toContain('Hết thứ bảy, ngày 15/11/2025');
  expect(text).not.toContain('Văn bản của địa phương');
});

test('what the place box is sent agrees with the pages', () => {
  interface File {
    communes: [string, string, string, number, unknown, 0 | { slug: string }][];
    campaigns: { title: string; closings: number[] }[];
  }
  const file = JSON.parse(textOf('open', 'dia-phuong/du-lieu/ha-tinh.json')) as File;
  const songTri = file.communes.find(([code]) => code === '18754');
  expect(songTri?.[1]).toBe('phường Sông Trí');
  expect(songTri?.[5]).toMatchObject({ slug: 'song-tri' });
  expect(file.campaigns).toHaveLength(1);
  expect(file.communes).toHaveLength(
    communes.filter(({ province_code }) => province_code === '42').length,
  );
});

// One site makes sheets for any place, the other has those that are ready.
describe.each(['open', 'closing'] as const)(
  'an official who chose a place on the site “%s”',
  (site) => {
    const pathOf = (slug = ''): string => `dia-phuong/du-lieu/${slug}.json`;
    const files = provinces.map(
      ({ slug }) => JSON.parse(textOf(site, pathOf(slug))) as PlacesOfProvince,
    );
    const ways = files.flatMap((file) =>
      [null, ...file.communes.map(([code]) => code)].flatMap((code) => {
        const campaigns =
          placeAnswer(file, code, Date.parse(SITES[site].SITE_NOW))?.campaigns ?? [];
        return campaigns
          .flatMap((one) => [one.ways.sheets, one.ways.boards, one.ways.texts])
          .filter((way) => way !== null);
      }),
    );

    test('is led to a page that is there, wherever it is', () => {
      expect(ways.length).toBeGreaterThan(3 * communes.length);
      const lost = [...new Set(ways.map(({ href }) => href))].filter((href) => {
        const { pathname, hash } = new URL(href, 'https://o.example');
        if (fileAt(site, pathname) === undefined) return true;
        const id = hash.slice(1);
        return id !== '' && !pageAt(site, pathname).root.querySelector(`[id="${id}"]`);
      });
      expect(lost).toEqual([]);
    });

    test('is told whose it is, for what is made ready above the place', () => {
      const above = ways.filter(({ text }) => / của (?:cả nước|tỉnh|thành phố)/.test(text));
      const here = ways.filter(({ text }) => text.endsWith(' cho nơi này'));
      expect(here).toContainEqual({
        text: 'Bản in cho nơi này',
        href: '/ap-phich/dai-hoi-xiv/ha-tinh/song-tri/',
      });
      expect(above.length > 0).toBe(site === 'closing');
      expect(here.filter(({ href }) => href.includes('toan-quoc'))).toEqual([]);
    });

    test('is answered from a small file', () => {
      for (const { slug } of provinces) {
        expect(bytesOf(site, pathOf(slug)).length, slug).toBeLessThan(80 * 1024);
      }
    });
  },
);
