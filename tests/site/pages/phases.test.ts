import { describe, expect, test } from 'vitest';
import { pageAt, pagesOf, shownText } from '../../support/sites/built-pages.ts';
import { localityKeys } from '../../support/sites/content.ts';
import type { SiteName } from '../../support/sites/sites.ts';

/** What the status line of a consultation says on a page; both consultations where it tells of both. */
function statusOf(site: SiteName, address: string): string[] {
  return pageAt(site, address)
    .root.querySelectorAll('phase-status')
    .filter((element) => !element.closest('template'))
    .map(shownText);
}

const OVER = 'đã kết thúc';

/** Where the place's own date for the public comes before the nation's: all of Sông Trí (before 15/11). */
const EXPECTED = {
  upcoming: {
    nation: 'sắp diễn ra còn 10 ngày nữa bắt đầu',
    songTri: 'sắp diễn ra còn 10 ngày nữa bắt đầu',
  },
  open: { nation: 'đang diễn ra còn 12 ngày', songTri: 'đang diễn ra còn 11 ngày' },
  closing: { nation: 'sắp hết hạn còn 1 ngày', songTri: 'sắp hết hạn hôm nay là ngày cuối' },
  today: { nation: OVER, songTri: OVER },
} as const;

describe.each(Object.entries(EXPECTED))('built “%s”', (name, { nation, songTri }) => {
  const site = name as keyof typeof EXPECTED;

  test('the home page says how the consultation stands', () => {
    const [first, ...rest] = statusOf(site, '/');
    expect(first).toBe(nation);
    expect(rest).toContain(OVER);
  });

  // Beside the text on a desktop, while something can be done.
  const beside = nation === OVER ? [] : [nation];

  test('the page of the consultation says so', () => {
    expect(statusOf(site, '/dot/dai-hoi-xiv/')).toEqual([nation, ...beside]);
  });

  test('the embeddable card, the screens and the officials’ page say so', () => {
    expect(statusOf(site, '/nhung/dai-hoi-xiv/')).toEqual([nation, ...beside]);
    expect(statusOf(site, '/man-hinh/')).toEqual([nation, OVER]);
    expect(statusOf(site, '/can-bo/')).toEqual([nation, OVER]);
  });

  test.each(localityKeys())('the page of %s counts to the day that holds there', (place) => {
    const congress = place === 'ha-tinh/song-tri' ? songTri : nation;
    const [first, ...others] = statusOf(site, `/dia-phuong/${place}/`);
    expect(first).toEqual(congress);
    // Among the others are the support points of the place, each with its own time.
    expect(others).toContainEqual(OVER);
  });

  test('so do the pages behind printed codes: the nation’s and Sông Trí’s', () => {
    expect(statusOf(site, '/Q/2ZHHZ/')).toEqual([nation]);
    expect(statusOf(site, '/Q/9EWH7/')).toEqual([songTri]);
    expect(statusOf(site, '/Q/66TFN/')).toEqual([OVER]);
  });
});

describe('when nothing is open', () => {
  const home = shownText(pageAt('today', '/').root);

  test('the home page says so first, and leads to past consultations and standing guides', () => {
    const { root } = pageAt('today', '/');
    const headings = root.querySelectorAll('h1').map(shownText);
    expect(headings).toEqual(['Hiện không có đợt lấy ý kiến nào đang mở']);
    const links = root.querySelectorAll('main a').map((link) => link.getAttributeValue('href'));
    for (const href of [
      '/dot/dai-hoi-xiv/',
      '/dot/hien-phap-2013/',
      '/huong-dan/',
      '/huong-dan/cai-dat-vneid/',
    ])
      expect(links).toContain(href);
  });

  test('no page calls anything open', () => {
    expect(home).not.toMatch(/đang diễn ra/);
    const open = pagesOf('today').filter(({ root }) =>
      root
        .querySelectorAll('phase-status')
        .some(
          (one) => !one.closest('template') && one.getAttributeValue('data-phase') !== 'closed',
        ),
    );
    expect(open.map(({ address }) => address)).toEqual([]);
  });
});

test('every date is in the page itself, whatever the clock', () => {
  for (const site of ['upcoming', 'open', 'closing', 'today'] as const) {
    expect(shownText(pageAt(site, '/').root), site).toContain('15/11/2025');
    expect(shownText(pageAt(site, '/dot/dai-hoi-xiv/').root), site).toContain('30/10/2025');
    const songTri = shownText(pageAt(site, '/dia-phuong/ha-tinh/song-tri/').root);
    expect(songTri, site).toMatch(/trước ngày 05\/11\/2025/i);
    expect(songTri, site).toMatch(/trước ngày 15\/11\/2025/i);
  }
});
