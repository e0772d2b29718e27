import { describe, expect, test } from 'vitest';
import { attribute, pagesOf, type BuiltPage } from '../../support/sites/built-pages.ts';
import { filesOf, textOf } from '../../support/sites/built-site.ts';
import { readIcs } from '../../support/reads/read-ics.ts';

const pages = new Map(pagesOf('points').map((page) => [page.address, page]));

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`No page ${address}`);
  return page;
}

const textOfMain = (address: string): string =>
  (pageAt(address).root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

const linksOf = (address: string): string[] =>
  pageAt(address)
    .root.querySelectorAll('main a[href]')
    .map((link) => attribute(link, 'href') ?? '');

describe('without scripts', () => {
  test('the points of a commune are two taps from the finder', () => {
    expect(linksOf('/diem-ho-tro/')).toContain('/diem-ho-tro/tinh/nghe-an/');
    expect(linksOf('/diem-ho-tro/tinh/nghe-an/')).toContain('#thai-hoa');
    const commune = pageAt('/diem-ho-tro/tinh/nghe-an/').root.querySelector('#thai-hoa');
    const points = (commune?.querySelectorAll('li a') ?? []).filter((link) =>
      (attribute(link, 'href') ?? '').startsWith('/diem-ho-tro/vi-du'),
    );
    expect(points.length).toBeGreaterThanOrEqual(5);
  });

  test('every point stands in the list of its province', () => {
    const listed = ['nghe-an', 'ho-chi-minh'].flatMap((one) =>
      linksOf(`/diem-ho-tro/tinh/${one}/`),
    );
    const all = [...pages.keys()].filter((address) => address.startsWith('/diem-ho-tro/vi-du-'));
    expect(all.length).toBe(12);
    expect(all.filter((address) => !listed.includes(address))).toEqual([]);
  });

  test('the finder offers no province in which there is nothing to find', () => {
    const offered = pageAt('/diem-ho-tro/').root.querySelectorAll('#tinh option');
    const slugs = offered.map((option) => attribute(option, 'value'));
    expect(slugs.toSorted()).toEqual(['', 'ho-chi-minh', 'nghe-an']);
  });

  test('a page says when a point is open, where, and what to bring', () => {
    const text = textOfMain('/diem-ho-tro/vi-du-thai-hoa-uy-ban/');
    for (const part of [
      'Thứ hai đến thứ sáu',
      '07:30–11:30, 13:30–17:00',
      '11/11/2025',
      'nghỉ',
      'Mang theo: Căn cước và điện thoại',
      'Số 2, đường Lê Lợi',
      'Xe lăn vào được',
      'Xem ngày 01/11/2025',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Đang mở');
  });
});

describe('a point nobody should go to', () => {
  test('has a page that says where it moved', () => {
    const address = '/diem-ho-tro/vi-du-thai-hoa-nha-van-hoa-cu/';
    expect(textOfMain(address)).toContain('Đã chuyển nơi khác');
    expect(linksOf(address)).toContain('/diem-ho-tro/vi-du-thai-hoa-uy-ban/');
    expect(textOfMain(address)).not.toContain('Giờ mở cửa');
    // The number of VNeID stays, beside the text on a desktop.
    expect(linksOf(address).filter((href) => /^(geo|tel):(?!19000368$)/.test(href))).toEqual([]);
  });

  test('has a page that says it is over, with the way to others', () => {
    const address = '/diem-ho-tro/vi-du-vinh-het-han/';
    expect(textOfMain(address)).toContain('Đã ngừng phục vụ');
    expect(textOfMain(address)).toContain('đến hết ngày 29/05/2025');
    expect(textOfMain(address)).toContain('Đừng đến đây');
    expect(linksOf(address)).toContain('/diem-ho-tro/');
  });

  test('stands last in its list and is not sent to the finder', () => {
    const listed = linksOf('/diem-ho-tro/tinh/nghe-an/').filter((href) =>
      href.includes('vi-du-vinh'),
    );
    expect(listed.at(-1)).toBe('/diem-ho-tro/vi-du-vinh-het-han/');
    expect(textOf('points', 'diem-ho-tro/du-lieu/nghe-an.json')).not.toContain(
      'vi-du-vinh-het-han',
    );
  });

  test('where all are over, the finder gives way to what helps now', () => {
    const real = pagesOf('today').find(({ address }) => address === '/diem-ho-tro/');
    expect(real?.root.querySelector('point-finder')).toBeNull();
    expect(real?.root.querySelector('main')?.textContent).toContain('Hiện không có điểm nào');
  });
});

describe('a point not checked for a month', () => {
  const isMarked = (address: string): boolean =>
    pageAt(address).root.querySelector('[data-stale]')?.hasAttribute('hidden') === false;
  test('says so', () => {
    expect(isMarked('/diem-ho-tro/vi-du-thai-hoa-cho/')).toBe(true);
    expect(isMarked('/diem-ho-tro/vi-du-thai-hoa-uy-ban/')).toBe(false);
  });
});

describe('calendar files', () => {
  const files = [...filesOf('points')].filter((file) => /^diem-ho-tro\/.*\.ics$/.test(file));

  test('there is one for every point with sessions, and its page leads to it', () => {
    expect(files).toEqual(['diem-ho-tro/vi-du-thai-hoa-luu-dong/lich.ics']);
    expect(linksOf('/diem-ho-tro/vi-du-thai-hoa-luu-dong/')).toContain(`/${files[0] ?? ''}`);
  });

  test('a calendar takes them: five sessions, at Vietnamese times, with the place', () => {
    const { events } = readIcs(textOf('points', files[0] ?? ''));
    expect(events).toHaveLength(5);
    expect(events[1]?.get('DTSTART')).toBe('20251103T110000Z');
    expect(events[1]?.get('DTSTAMP')).toBe('20251103T020000Z');
    expect(events[1]?.get('LOCATION')).toBe('Nhà văn hóa khối 2');
    expect(events[4]?.get('UID')).toBe('vi-du-thai-hoa-luu-dong-2025-11-08-2@gopy.example.gov.vn');
  });
});

describe('structured data', () => {
  const dataOf = (address: string): Record<string, unknown> => {
    const html = pageAt(address).html;
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  };

  test('every point describes itself', () => {
    for (const address of pages.keys()) {
      if (!address.startsWith('/diem-ho-tro/vi-du-')) continue;
      expect(dataOf(address), address).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Place',
        url: `https://gopy.example.gov.vn${address}`,
      });
    }
  });

  test('hours, holidays and sessions are as on the page', () => {
    const data = dataOf('/diem-ho-tro/vi-du-thai-hoa-uy-ban/');
    expect(data['openingHoursSpecification']).toHaveLength(10);
    expect(data['specialOpeningHoursSpecification']).toContainEqual(
      expect.objectContaining({ validFrom: '2025-11-11', opens: '00:00', closes: '00:00' }),
    );
    expect(dataOf('/diem-ho-tro/vi-du-thai-hoa-luu-dong/')['event']).toHaveLength(4);
  });

  test('a point that moved has no hours there', () => {
    const data = dataOf('/diem-ho-tro/vi-du-thai-hoa-nha-van-hoa-cu/');
    expect(data).not.toHaveProperty('openingHoursSpecification');
  });
});

test('the map is published with the site, and only where the editors name one', () => {
  expect(filesOf('points')).toContain('ban-do/nen.pmtiles');
  expect([...filesOf('open')].filter((file) => file.endsWith('.pmtiles'))).toEqual([]);
  expect(pageAt('/diem-ho-tro/').root.querySelector('point-map')).not.toBeNull();
});
