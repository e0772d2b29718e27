/** What opens behind the code on the door of a support point; site `points`, made-up points. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { attribute, pageAt, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';
import type { CodeRow } from '../../support/sites/content.ts';
import { POINTS_CONTENT } from '../../support/sites/sites.ts';

const rows = parseCsv(readFileSync(join(POINTS_CONTENT, 'codes.csv')), {
  columns: true,
}) as unknown as CodeRow[];
const signs = rows.filter(({ channel }) => channel === 'sign');
const inUse = signs.filter(({ retiredOn }) => retiredOn === '');

const codeOf = (point: string): string => inUse.find((row) => row.point === point)?.code ?? '';
const landing = (code: string) => pageAt('points', `/q/${code.toLowerCase()}/`);
const mainText = (address: string): string => {
  const [main] = pageAt('points', address).root.querySelectorAll('main');
  return main ? shownText(main) : '';
};
const textOf = (code: string): string => mainText(`/q/${code.toLowerCase()}/`);

test('there are signs to look at, one of them replaced', () => {
  expect(inUse).toHaveLength(10);
  expect(signs).toHaveLength(11);
});

describe.each(inUse)('the code on the door of $point', ({ code, point }) => {
  test('opens the page of the point, scanned or typed', () => {
    const typed = bytesOf('points', `q/${code.toLowerCase()}/index.html`);
    expect(bytesOf('points', `Q/${code}/index.html`).equals(typed)).toBe(true);
    const [canonical] = landing(code).root.querySelectorAll('link[rel="canonical"]');
    expect(canonical && attribute(canonical, 'href')).toBe(
      `https://gopy.example.gov.vn/diem-ho-tro/${point ?? ''}/`,
    );
    // Everything the point's own page says to a citizen stands there, word for word.
    const own = mainText(`/diem-ho-tro/${point ?? ''}/`);
    const body = own.slice(0, own.indexOf('Nguồn: '));
    expect(body.length).toBeGreaterThan(100);
    expect(textOf(code).startsWith(body)).toBe(true);
  });

  test('says who issued the sign, for what, when', () => {
    const text = textOf(code);
    expect(text).toContain('Tấm biển này có thật không?');
    expect(text).toContain(`Mã bản in ${code}`);
    expect(text).toContain('Dùng cho Biển treo cửa của');
    expect(text).toContain('đợt Văn kiện Đại hội XIV');
    expect(text).toContain('Ngày cấp 01/11/2025');
    expect(text).toContain('Cơ quan phát hành Bản mẫu, chưa có cơ quan nào');
  });

  test('is the one on the sign, and no other sign’s', () => {
    const report = JSON.parse(bytesOf('points', 'ap-phich/kiem-chung.json').toString()) as {
      sheets: { file: string; code: string; zxing: boolean; qr: boolean }[];
    };
    const mine = report.sheets.filter((sheet) => sheet.code === code);
    expect(mine).toHaveLength(6);
    for (const sheet of mine) {
      expect(sheet.file).toContain(`/diem-ho-tro-${point ?? ''}-a`);
      expect([sheet.zxing, sheet.qr]).toEqual([true, true]);
    }
  });
});

test('whoever scans the sign of a point that moved learns where to', () => {
  const text = textOf(codeOf('vi-du-thai-hoa-nha-van-hoa-cu'));
  expect(text).toContain('Đã chuyển nơi khác');
  expect(text).toContain('Số 2, đường Lê Lợi');
});

test('whoever scans the sign of a point that is over is told not to come', () => {
  expect(textOf(codeOf('vi-du-vinh-het-han'))).toContain('Đừng đến đây');
});

describe('a retired code', () => {
  const retired = rows.filter(({ retiredOn }) => retiredOn !== '');

  test('opens its page, which says first of all that it is no longer used, since when, and why', () => {
    expect(retired).toHaveLength(2);
    for (const { code, retiredBecause = '' } of retired) {
      const text = textOf(code);
      expect(text.startsWith(`Mã bản in ${code} không còn dùng từ ngày 02/11/2025.`)).toBe(true);
      expect(text).toContain(`Lý do: ${retiredBecause}.`);
      expect(text).toContain('Đừng làm theo');
      expect(filesOf('points')).toContain(`Q/${code}/index.html`);
    }
  });

  test('still leads to what it was printed for', () => {
    const [sign, flyer] = retired;
    expect(textOf(sign?.code ?? '')).toContain('Chợ Hiếu (ví dụ)');
    expect(textOf(flyer?.code ?? '')).toContain('Góp ý dự thảo các văn kiện Đại hội XIV của Đảng');
  });

  test('stands on no sheet', () => {
    const report = bytesOf('points', 'ap-phich/kiem-chung.json').toString();
    for (const { code } of retired) expect(report).not.toContain(`"code":"${code}"`);
  });

  test('no other page says that its code is no longer used', () => {
    const others = rows.filter(({ retiredOn }) => retiredOn === '');
    for (const { code } of others) expect(textOf(code)).not.toContain('không còn dùng');
  });
});

test('the code of a commune without a file of its own opens a page with the name of the commune', () => {
  const row = rows.find(({ place }) => place === 'nghe-an/thai-hoa');
  expect(textOf(row?.code ?? '').startsWith('Phường Thái Hòa, tỉnh Nghệ An')).toBe(true);
});

test('the register is open data: every code, retired ones with the day and the reason', () => {
  const list = JSON.parse(bytesOf('points', 'du-lieu/ma-ban-in.json').toString()) as Record<
    string,
    string | null
  >[];
  expect(list.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
  expect(list.find(({ retiredOn, point }) => retiredOn && point)).toMatchObject({
    channel: 'sign',
    point: 'vi-du-thai-hoa-cho',
    issuedOn: '2025-11-01',
    validThrough: '2025-11-15',
    retiredOn: '2025-11-02',
    retiredBecause: 'Biển ví dụ treo nhầm cửa',
  });
  const csv = bytesOf('points', 'du-lieu/ma-ban-in.csv').toString().trimEnd().split('\n');
  expect(csv).toHaveLength(rows.length + 1);
  expect(csv[0]).toBe(`\ufeff${Object.keys(list[0] ?? {}).join(',')}`);
  expect(bytesOf('points', 'du-lieu/ma-ban-in.xlsx').subarray(0, 2).toString()).toBe('PK');
});
