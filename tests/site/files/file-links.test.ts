import { describe, expect, test } from 'vitest';
import { attribute, pagesOf, shownText, type BuiltPage } from '../../support/sites/built-pages.ts';

/** What a link to a file says of it, by the end of its address. */
const KIND_WORDS: Record<string, RegExp> = {
  pdf: /PDF/,
  ics: /tệp lịch \.ics, \d+ KB/,
  zip: /ZIP/,
  xlsx: /Excel|XLSX/,
  csv: /CSV/,
  json: /JSON/,
  geojson: /GeoJSON/i,
  txt: /TXT/,
  xml: /RSS|Atom|tệp bản tin/,
};

const links = (page: BuiltPage) => page.root.querySelectorAll('a[href]');

describe.each(['open', 'points'] as const)('on every page of the site “%s”', (site) => {
  test('a link to a file says what will open', () => {
    const silent: string[] = [];
    const kinds = new Set<string>();
    for (const page of pagesOf(site)) {
      for (const link of links(page)) {
        const address = attribute(link, 'href') ?? '';
        const kind = /^\/.*\.([a-z]+)$/.exec(address)?.[1] ?? '';
        const words = KIND_WORDS[kind];
        if (!words) continue;
        kinds.add(kind);
        if (!words.test(shownText(link)))
          silent.push(`${page.address}: ${shownText(link)} → ${address}`);
      }
    }
    expect(silent).toEqual([]);
    expect([...kinds]).toEqual(expect.arrayContaining(['pdf', 'zip', 'xlsx']));
  });

  test('a link asks for no new window, no download and no address of the browser’s own', () => {
    const asking = pagesOf(site).flatMap((page) =>
      links(page)
        .filter(
          (link) =>
            !['_top', null].includes(attribute(link, 'target')) ||
            attribute(link, 'download') !== null ||
            /^(blob|data|javascript):/.test(attribute(link, 'href') ?? ''),
        )
        .map((link) => `${page.address}: ${shownText(link)}`),
    );
    expect(asking).toEqual([]);
  });

  test('PDFs stand beside the way out of apps that drop them', () => {
    const dead = pagesOf(site).filter(
      ({ html }) => html.includes('type="application/pdf"') && !/chọn mở ở\s+ngoài/.test(html),
    );
    expect(dead.map(({ address }) => address)).toEqual([]);
  });
});
