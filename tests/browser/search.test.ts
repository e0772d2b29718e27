import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

const site = visits('open');

/** What people look for, as they would write it, and the page that must be among the first three. */
const WANTED = [
  ['điểm hỗ trợ', 'diem ho tro', 'Điểm Hỗ TRỢ', '/diem-ho-tro/'],
  ['đăng ký mức 2', 'dang ky muc 2', 'ĐĂNG KÝ Mức 2', '/huong-dan/dang-ky-muc-2/'],
  ['kích hoạt', 'kich hoat', 'Kich HOAT', '/huong-dan/kich-hoat-muc-2/'],
  ['quên mật khẩu', 'quen mat khau', 'Quên MẬT khẩu', '/huong-dan/quen-mat-khau-passcode/'],
  ['đổi điện thoại', 'doi dien thoai', 'Đổi Điện Thoại', '/huong-dan/doi-dien-thoai/'],
  ['cài đặt VNeID', 'cai dat vneid', 'CAI DAT VNEID', '/huong-dan/cai-dat-vneid/'],
  ['lừa đảo', 'lua dao', 'Lừa ĐẢO', '/canh-bao/'],
  ['Đại hội', 'dai hoi', 'ĐẠI HỘI', '/dot/dai-hoi-xiv/'],
  ['Hiến pháp', 'hien phap', 'HIẾN pháp', '/dot/hien-phap-2013/'],
  ['góp ý Hiến pháp', 'gop y hien phap', 'Góp Ý HIẾN PHÁP', '/huong-dan/gop-y-hien-phap-2013/'],
  ['Hải Phòng', 'hai phong', 'HAI Phong', '/dia-phuong/hai-phong/'],
  ['Thanh Hóa', 'thanh hoa', 'THANH HÓA', '/dia-phuong/thanh-hoa/'],
  ['Hồ Chí Minh', 'ho chi minh', 'Hồ CHÍ minh', '/dia-phuong/ho-chi-minh/'],
  ['TP.HCM', 'tphcm', 'Tp.Hcm', '/dia-phuong/ho-chi-minh/'],
  ['Sông Trí', 'song tri', 'SONG Tri', '/dia-phuong/ha-tinh/song-tri/'],
  ['Hòa Hiếu', 'hoa hieu', 'HÒA Hieu', '/dia-phuong/nghe-an/thai-hoa/'],
  ['khẩu hiệu', 'khau hieu', 'Khẩu HIỆU', '/khau-hieu/'],
  ['bảng điện tử', 'bang dien tu', 'BẢNG Điện tử', '/man-hinh/'],
  ['áp phích', 'ap phich', 'Ap PHÍCH', '/ap-phich/'],
  ['giải thích từ khó', 'giai thich tu kho', 'GIẢI thích Từ KHÓ', '/giai-thich/'],
  ['tệp APK', 'tep apk', 'Tệp apk', '/giai-thich/'],
  ['cán bộ', 'can bo', 'CÁN Bộ', '/can-bo/'],
] as const;

/** Types a query and reads where the first three results lead. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.getByText(`trang có “${query}”`).waitFor();
  const links = await page.locator('[data-results] li a').all();
  return Promise.all(
    links.slice(0, 3).map(async (link) => (await link.getAttribute('href')) ?? ''),
  );
}

test.each(WANTED)(
  'who types “%s”, “%s” or “%s” finds %s among the first three',
  async (accented, plain, mixed, wanted) => {
    const page = await site.visit('/tim-kiem/');
    for (const query of [accented, plain, mixed])
      expect(await firstThree(page, query), query).toContain(wanted);
  },
);

describe('the search page', () => {
  test('answers a query in the address, and keeps it there', async () => {
    const page = await site.visit('/tim-kiem/?q=l%E1%BB%ABa%20%C4%91%E1%BA%A3o');
    await page.getByText('trang có “lừa đảo”').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('lừa đảo');
    await page.getByRole('searchbox').fill('kích hoạt');
    await page.getByRole('button', { name: 'Tìm' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('kích hoạt');
  });

  test('understands letters typed as base letter and mark (NFD)', async () => {
    const page = await site.visit('/tim-kiem/');
    await page.getByRole('searchbox').fill('quên mật khẩu'.normalize('NFD'));
    await page.getByText('trang có “quên mật khẩu”').waitFor();
    expect(await page.locator('[data-results] a').first().getAttribute('href')).toMatch(/^\//);
  });

  test('says so when there is nothing', async () => {
    const page = await site.visit('/tim-kiem/?q=zzzqqq');
    await page.getByText('Không thấy trang nào có “zzzqqq”').waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(0);
  });

  test('takes what is typed as text', async () => {
    const page = await site.visit('/tim-kiem/');
    await page.getByRole('searchbox').fill('<img src=x> mật khẩu');
    await page.getByText('“<img src=x> mật khẩu”').waitFor();
    expect(await page.locator('search-page img').count()).toBe(0);
  });

  test('offers neither landing pages nor itself', async () => {
    const page = await site.visit('/tim-kiem/?q=VNeID');
    await page.locator('[data-results] li').first().waitFor();
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => /^\/(q|Q|tim-kiem|nhung|404)/.test(href ?? ''))).toEqual([]);
  });

  test('names the page in each result', async () => {
    const page = await site.visit('/tim-kiem/?q=Sông Trí');
    await page.locator('[data-results] li').first().waitFor();
    const names = await page.locator('[data-results] a').allInnerTexts();
    expect(names.join('|')).toContain('Sông Trí');
    expect(new Set(names).size).toBe(names.length);
  });
});
