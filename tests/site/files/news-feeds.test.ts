/** News of consultations for other sites, and the card they show. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, pageAt, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf, fileAt, textOf } from '../../support/sites/built-site.ts';
import * as content from '../../support/sites/content.ts';
import { readAtom, readRss, type Feed } from '../../support/reads/feed-rules.ts';
import { readXml } from '../../support/reads/read-xml.ts';
import { SITE_URL, SITES, SITES_BY_DAY, type SiteName } from '../../support/sites/sites.ts';

const campaigns = content.campaignIds();
const feedsOf = (site: SiteName, campaign: string): { rss: Feed; atom: Feed } => ({
  rss: readRss(readXml(textOf(site, `nhung/${campaign}/rss.xml`))),
  atom: readAtom(readXml(textOf(site, `nhung/${campaign}/atom.xml`))),
});

describe.each(SITES_BY_DAY.flatMap((site) => campaigns.map((campaign) => ({ site, campaign }))))(
  'the feeds of $campaign on the site “$site”',
  ({ site, campaign }) => {
    const { rss, atom } = feedsOf(site, campaign);

    test('keep the rules of their formats and say the same', () => {
      expect([...rss.faults, ...atom.faults]).toEqual([]);
      expect(rss.items).toEqual(atom.items);
      expect({ ...rss, self: '', faults: [] }).toEqual({ ...atom, self: '', faults: [] });
    });

    test('name themselves and pages that are there', () => {
      expect(rss.self).toBe(`${SITE_URL}/nhung/${campaign}/rss.xml`);
      expect(atom.self).toBe(`${SITE_URL}/nhung/${campaign}/atom.xml`);
      for (const link of [rss.link, ...rss.items.map((item) => item.link)]) {
        const { origin, pathname } = new URL(link);
        expect(origin).toBe(SITE_URL);
        expect(fileAt(site, pathname), link).toBeDefined();
      }
    });

    test('tell no news of tomorrow, the newest first, none twice', () => {
      const now = Date.parse(SITES[site].SITE_NOW);
      const moments = rss.items.map(({ at }) => at);
      expect(moments.filter((at) => at > now + 86_400_000)).toEqual([]);
      expect(moments).toEqual(moments.toSorted((a, b) => b - a));
      expect(new Set(rss.items.map(({ id }) => id)).size).toBe(rss.items.length);
      if (rss.items.length > 0) expect(rss.updatedAt).toBe(moments[0]);
    });
  },
);

describe('news of the consultation on the Congress drafts', () => {
  const titlesOn = (site: SiteName): string[] =>
    feedsOf(site, 'dai-hoi-xiv').rss.items.map(({ title }) => title);

  test('nothing has begun before it opens', () => {
    expect(titlesOn('upcoming').filter((title) => title.startsWith('Bắt đầu'))).toEqual([]);
  });

  test('while it runs: that it has begun, the country’s and each place’s deadlines', () => {
    const titles = titlesOn('open').join('\n');
    expect(titles).toContain('Bắt đầu: ');
    expect(titles).toContain('Toàn quốc – Người dân góp ý trên VNeID: hết ngày 15/11/2025');
    expect(titles).toContain('Thành phố Hải Phòng – ');
    expect(titles).not.toMatch(/Sắp hết hạn|Đã kết thúc/);
  });

  test('in its last days a reminder', () => {
    expect(titlesOn('closing')[0]).toContain('Sắp hết hạn');
  });

  test('after the end the feed says so in its name, its description and its news', () => {
    const { title, about, items } = feedsOf('today', 'dai-hoi-xiv').rss;
    expect(title).toContain('(đã kết thúc)');
    expect(about).toContain('Đã kết thúc ngày 15/11/2025');
    expect(items.map((item) => item.title).join()).toContain('Đã kết thúc: ');
  });

  test('what was news stays the same news', () => {
    const idsOn = (site: SiteName): string[] =>
      feedsOf(site, 'dai-hoi-xiv').rss.items.map(({ id }) => id);
    expect(idsOn('today')).toEqual(expect.arrayContaining(idsOn('open')));
  });
});

test.each(['/dot/dai-hoi-xiv/', '/nhung/dai-hoi-xiv/'])(
  '%s tells feed readers of both',
  (address) => {
    const links = pageAt('open', address).root.querySelectorAll('head link[rel="alternate"]');
    expect(links.map((link) => [attribute(link, 'type'), attribute(link, 'href')])).toEqual([
      ['application/rss+xml', '/nhung/dai-hoi-xiv/rss.xml'],
      ['application/atom+xml', '/nhung/dai-hoi-xiv/atom.xml'],
    ]);
  },
);

describe.each(campaigns)('the card of %s', (campaign) => {
  const page = pageAt('open', `/nhung/${campaign}/the/`);

  test('says what, when and who without any script, and leads to the whole page', () => {
    const text = shownText(page.root);
    expect(text).toMatch(
      /VNeID nhận ý kiến từ ngày [\d/]{10}\. Thời hạn cho người dân: Hết thứ \S+, ngày [\d/]{10}\./,
    );
    expect(text).toContain('Bản mẫu. Chưa có cơ quan nào phát hành');
    const links = page.root.querySelectorAll('a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([`${SITE_URL}/dot/${campaign}/`]);
    // Out of the frame, and into no new window: apps that show pages may have none.
    expect(links.map((link) => attribute(link, 'target'))).toEqual(['_top']);
  });

  test('weighs 2 KB as it travels', () => {
    expect(gzipSync(bytesOf('open', page.file), { level: 9 }).length).toBeLessThan(2048);
  });

  test('the snippet to paste shows it', () => {
    const snippets = pageAt('open', `/nhung/${campaign}/`).root.querySelectorAll('[data-copy]');
    expect(snippets.map(shownText)[0]).toContain(
      `<iframe src="${SITE_URL}/nhung/${campaign}/the/"`,
    );
  });
});
