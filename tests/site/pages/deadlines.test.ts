import { expect, test } from 'vitest';
import { pageAt, shownText } from '../../support/sites/built-pages.ts';

/** The dates of the five directives, as a reader of the place's page must find them. */
const DEADLINES = [
  [
    'hai-phong',
    'Đảng viên, cán bộ đã có tài khoản mức 2',
    'thứ năm, ngày 13/11/2025',
    '14/11/2025',
  ],
  ['hai-phong', 'Đăng tin trên bảng điện tử', 'thứ bảy, ngày 15/11/2025', null],
  ['thanh-hoa', 'Cán bộ, đảng viên', 'thứ bảy, ngày 08/11/2025', '09/11/2025'],
  ['thanh-hoa', 'Người dân', 'thứ bảy, ngày 15/11/2025', null],
  ['ho-chi-minh', 'Người dân', 'thứ bảy, ngày 15/11/2025', null],
  ['ha-tinh/song-tri', 'Cán bộ, đảng viên', 'thứ ba, ngày 04/11/2025', '05/11/2025'],
  ['ha-tinh/song-tri', 'Mọi người dân', 'thứ sáu, ngày 14/11/2025', '15/11/2025'],
  ['nghe-an/thai-hoa', 'Người dân phường Hòa Hiếu (cũ)', 'thứ bảy, ngày 24/05/2025', '25/05/2025'],
] as const;

test.each(DEADLINES)(
  'on the page of %s the last day for “%s” is %s',
  (place, audience, day, before) => {
    const { root } = pageAt('open', `/dia-phuong/${place}/`);
    const rows = root.querySelectorAll('dl > div').map(shownText);
    const dates = rows.filter((row) => row.startsWith(audience)).map((row) => row.toLowerCase());
    const [row, ...others] = dates.filter((one) => one.includes(`hết ${day}`));
    expect(others).toEqual([]);
    // The directive's own wording stands beside it, once.
    expect(row).toBeDefined();
    expect(row?.match(/trước ngày [\d/]+/g) ?? []).toEqual(before ? [`trước ngày ${before}`] : []);
  },
);

test('the page of Thái Hòa says who issued its directive', () => {
  expect(shownText(pageAt('open', '/dia-phuong/nghe-an/thai-hoa/').root)).toContain(
    'Kế hoạch năm 2025 là của phường Hòa Hiếu (cũ)',
  );
});

test.each([
  ['dai-hoi-xiv', ['30/10/2025', '15/10/2025', '15/11/2025']],
  ['hien-phap-2013', ['06/05/2025', '29/05/2025', '05/06/2025']],
])('the page of %s gives the periods on VNeID and by all ways', (campaign, days) => {
  const text = shownText(pageAt('open', `/dot/${campaign}/`).root);
  for (const day of days) expect(text).toContain(day);
});
