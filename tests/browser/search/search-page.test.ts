import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' });
const results = (page: Page) => page.locator('[data-results] li');
const status = (page: Page) => page.getByRole('status');
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('a result', () => {
  test('names the page, its kind, its consultation, and marks the words found', async () => {
    const page = await site.visit('/tim-kiem/?q=gop y hien phap&loai=huong-dan');
    const first = results(page).first();
    await first.waitFor();
    expect(await first.getByRole('link').innerText()).toBe(
      'Đọc và góp ý sửa đổi Hiến pháp năm 2013 trên VNeID',
    );
    expect(await first.innerText()).toMatch(/^Hướng dẫn\s+Hiến pháp năm 2013\s/);
    expect(await first.locator('mark').allInnerTexts()).toContain('Hiến');
  });

  test('marks words with đ that were typed without accents, and shows them as written', async () => {
    const page = await site.visit('/tim-kiem/?q=dien thoai');
    const first = results(page).first();
    await first.waitFor();
    expect((await first.locator('mark').allInnerTexts()).join(' ')).toMatch(/điện thoại/i);
    expect(await page.locator('search-page').innerText()).not.toContain('\u0335');
  });

  test('says no consultation where the page is about all of them', async () => {
    const page = await site.visit('/tim-kiem/?q=khau hieu');
    await results(page).first().waitFor();
    expect(await page.locator('[data-results] [data-campaign]').first().isVisible()).toBe(false);
  });
});

describe('the status', () => {
  test('counts the results, aloud for a screen reader', async () => {
    const page = await site.visit('/tim-kiem/?q=lua dao&loai=canh-bao');
    await status(page).getByText('1 kết quả cho “lua dao”.').waitFor();
    expect(await results(page).count()).toBe(1);
  });

  test('says when no page has every word, and offers the nearest', async () => {
    const page = await site.visit('/tim-kiem/?q=mật khẩu áp phích loa');
    await results(page).first().waitFor();
    expect(await status(page).innerText()).toMatch(/\d+ kết quả gần đúng/);
  });

  test('offers ways on when there is nothing', async () => {
    const page = await site.visit('/tim-kiem/?q=zzzqqq&loai=van-ban');
    await status(page).getByText('Không thấy trang nào có “zzzqqq”.').waitFor();
    expect(await results(page).count()).toBe(0);
    const main = page.locator('main');
    expect(await main.getByRole('link', { name: '1900.0368' }).isVisible()).toBe(true);
    expect(await main.getByRole('link', { name: 'Địa phương' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Bỏ loại và đợt đã chọn' }).click();
    await expect.poll(() => asked(page)).toEqual({ q: 'zzzqqq' });
  });

  test('says when the network is gone, and a second try works', async () => {
    let isGone = true;
    const page = await site.visit('/tim-kiem/', {
      before: async (fresh) => {
        await fresh.route('**/pagefind/**', (route) => (isGone ? route.abort() : route.continue()));
      },
    });
    await box(page).fill('mật khẩu');
    await box(page).press('Enter');
    await status(page).getByText('Chưa tải được bộ tìm kiếm').waitFor();
    isGone = false;
    await page.reload();
    await results(page).first().waitFor();
  });
});

describe('the filters', () => {
  test('keep to one kind and one consultation', async () => {
    const page = await site.visit('/tim-kiem/?q=gop y');
    await results(page).first().waitFor();
    await page.getByLabel('Loại').selectOption('Văn bản');
    await page.getByLabel('Đợt').selectOption('Hiến pháp năm 2013');
    await expect
      .poll(() => asked(page))
      .toEqual({ q: 'gop y', loai: 'van-ban', dot: 'hien-phap-2013' });
    const isListed = async (address: string): Promise<boolean> =>
      (await page.locator(`[data-results] a[href="${address}"]`).count()) > 0;
    // Until the second filter has its answer, the one of the first stands there.
    await expect
      .poll(async () => [
        await isListed('/van-ban/hoa-hieu-gop-y-hien-phap-2013/'),
        await isListed('/van-ban/song-tri-gop-y-dai-hoi-xiv/'),
      ])
      .toEqual([true, false]);
    const kinds = await page.locator('[data-results] [data-kind]').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['Văn bản']));
  });

  test('list a kind by themselves, from a link', async () => {
    const page = await site.visit('/tim-kiem/?loai=diem-ho-tro');
    await results(page).first().waitFor();
    const kinds = await page.locator('[data-results] [data-kind]').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['Điểm hỗ trợ']));
    expect(await page.getByLabel('Loại').inputValue()).toBe('diem-ho-tro');
  });

  test('that do not exist are left aside', async () => {
    const page = await site.visit('/tim-kiem/?q=mat khau&loai=khong-co');
    await results(page).first().waitFor();
    expect(await page.getByLabel('Loại').inputValue()).toBe('');
  });

  test('keep every guide, place, directive and support point within reach', async () => {
    const page = await site.visit('/tim-kiem/');
    const kindOf = async (address: string) => {
      await page.goto(site.origin() + address);
      const [, kind] = await page
        .locator('[data-pagefind-filter]')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('data-pagefind-filter')?.split(':')[1] ?? ''),
        )
        .then((values) => ['', values] as const);
      return kind;
    };
    expect(await kindOf('/huong-dan/quen-mat-khau-passcode/')).toContain('Hướng dẫn');
    expect(await kindOf('/dia-phuong/hai-phong/')).toEqual(
      expect.arrayContaining(['Địa phương', 'Văn kiện Đại hội XIV']),
    );
    expect(await kindOf('/van-ban/song-tri-gop-y-dai-hoi-xiv/')).toEqual([
      'Văn bản',
      'Văn kiện Đại hội XIV',
    ]);
    expect(await kindOf('/diem-ho-tro/binh-tho-17-chan-ly/')).toEqual([
      'Điểm hỗ trợ',
      'Hiến pháp năm 2013',
    ]);
    expect(await kindOf('/dot/dai-hoi-xiv/')).toEqual(['Đợt lấy ý kiến', 'Văn kiện Đại hội XIV']);
  });
});

describe('the address', () => {
  test('holds the query, to be shared', async () => {
    const page = await site.visit('/tim-kiem/?q=l%E1%BB%ABa%20%C4%91%E1%BA%A3o');
    await status(page).getByText('“lừa đảo”').waitFor();
    expect(await box(page).inputValue()).toBe('lừa đảo');
  });

  test('follows what is typed, so that Back from a result leads to the results', async () => {
    const page = await site.visit('/tim-kiem/');
    await box(page).pressSequentially('kích hoạt');
    await results(page).first().waitFor();
    await expect.poll(() => asked(page)).toEqual({ q: 'kích hoạt' });
    await results(page).first().getByRole('link').click();
    await page.waitForURL(/huong-dan/);
    await page.goBack();
    await results(page).first().waitFor();
    expect(await box(page).inputValue()).toBe('kích hoạt');
  });

  test('leads back to the query before', async () => {
    const page = await site.visit('/tim-kiem/');
    for (const query of ['mật khẩu', 'khẩu hiệu']) {
      await box(page).fill(query);
      await box(page).press('Enter');
      await status(page).getByText(`“${query}”`).waitFor();
    }
    await page.goBack();
    await status(page).getByText('“mật khẩu”').waitFor();
    expect(await box(page).inputValue()).toBe('mật khẩu');
  });
});

test('“Xem thêm” adds results and leads the keyboard to the first of them', async () => {
  const page = await site.visit('/tim-kiem/?q=góp ý');
  await results(page).nth(7).waitFor();
  expect(await results(page).count()).toBe(8);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  await results(page).nth(8).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await results(page).nth(8).getByRole('link').getAttribute('href'));
});
