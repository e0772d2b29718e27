import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';
import { said, withVoice } from '../../support/visits/voice.ts';

const site = visits('open');
const GUIDE = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';
const OTHER_WAY = '/huong-dan/doi-dien-thoai/';

describe('the steps of a guide', () => {
  test('a screen reader hears a list of twelve, each with its number', async () => {
    const page = await site.visit(GUIDE);
    const names = await page.getByRole('heading', { level: 3, name: /^Bước \d+ / }).allInnerTexts();
    expect(names).toHaveLength(12);
    expect(names.map((name) => /^Bước\s+\d+/.exec(name)?.[0].replace(/\s+/, ' '))).toEqual(
      Array.from({ length: 12 }, (_, index) => `Bước ${index + 1}`),
    );
    expect(await page.locator('#buoc-9').ariaSnapshot()).toBe(
      [
        '- listitem:',
        '  - heading "Bước 9 Chọn một trong ba lựa chọn" [level=3]:',
        '    - link "Bước 9":',
        '      - /url: "#buoc-9"',
        '    - text: Chọn một trong ba lựa chọn',
        '  - figure "Hình minh họa":',
        '    - paragraph: "Màn hình: Góp ý"',
        '    - paragraph: "Các lựa chọn ngang nhau:"',
        '    - paragraph: Tán thành',
        '    - paragraph: Không tán thành',
        '    - paragraph: Đồng ý một phần',
        '    - text: Hình minh họa',
        '  - paragraph: Bạn tự chọn theo ý mình. Ba lựa chọn ngang nhau.',
        '  - button "Tôi đã xong bước 9"',
      ].join('\n'),
    );
  });

  test('the address of a step leads to it', async () => {
    const page = await site.visit(`${GUIDE}#buoc-9`);
    const top = await page.locator('#buoc-9').evaluate((step) => step.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
    expect(await page.locator('#buoc-9 h3').innerText()).toContain('Chọn một trong ba lựa chọn');
  });

  test('another way to the same end counts from one, under addresses of its own', async () => {
    const page = await site.visit(OTHER_WAY);
    const ids = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([
      ...[1, 2, 3, 4].map((number) => `buoc-${number}`),
      ...[1, 2, 3, 4].map((number) => `khong-con-may-cu-buoc-${number}`),
    ]);
  });

  test('every step shows one picture, marked as an illustration', async () => {
    const page = await site.visit(GUIDE);
    const captions = await page
      .locator('.step')
      .evaluateAll((all) =>
        all.map((step) => [...step.querySelectorAll('figcaption')].map((one) => one.textContent)),
      );
    expect(captions).toEqual(Array.from({ length: 12 }, () => ['Hình minh họa']));
  });

  test('the options of the app look the same, and none is marked', async () => {
    const page = await site.visit(GUIDE);
    const looks = await page.locator('.screen-choice').evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor, border, fontSize, fontWeight, outline } =
          getComputedStyle(one);
        const { width, height } = one.getBoundingClientRect();
        return JSON.stringify({
          color,
          backgroundColor,
          border,
          fontSize,
          fontWeight,
          outline,
          width,
          height,
        });
      }),
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
  });

  test('ticking off a step lasts as long as the page and no longer', async () => {
    const page = await site.visit(GUIDE);
    const button = page.getByRole('button', { name: 'Tôi đã xong bước 3' });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('help for when nothing shows is folded, and opens', async () => {
    const page = await site.visit(GUIDE);
    const help = page.getByText('Tìm banner có chữ', { exact: false });
    expect(await help.isVisible()).toBe(false);
    await page.locator('#buoc-2').getByText('Nếu không thấy').click();
    expect(await help.isVisible()).toBe(true);
  });
});

describe('one step a screen', () => {
  const steps = (page: Page) => page.locator('.step:visible');
  const go = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

  test('begins with the first of twelve, shows it alone, and goes on and back', async () => {
    const page = await site.visit(GUIDE);
    await go(page, 'Xem từng bước một');
    await expect.poll(() => steps(page).count()).toBe(1);
    await page.getByText('Bước 1/12').waitFor();
    await go(page, 'Tiếp');
    await page.getByText('Bước 2/12').waitFor();
    await go(page, 'Tiếp');
    await page.getByText('Bước 3/12').waitFor();
    await expect.poll(() => steps(page).getAttribute('id')).toBe('buoc-3');
    await page.goBack();
    await page.getByText('Bước 2/12').waitFor();
    await go(page, 'Trước');
    await expect.poll(() => steps(page).getAttribute('id')).toBe('buoc-1');
    expect(await page.getByRole('link', { name: 'Trước', exact: true }).count()).toBe(0);
  });

  test('a phone that loads the page again, after a look into the app, is on the same step', async () => {
    const page = await site.visit(`${GUIDE}#xem-buoc-8`);
    await go(page, 'Tiếp');
    await page.reload();
    await page.getByText('Bước 9/12').waitFor();
    await expect.poll(() => steps(page).getAttribute('id')).toBe('buoc-9');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('the way on is in sight at every step, on a phone and in the largest letters', async () => {
    const page = await site.visit(`${GUIDE}#xem-buoc-1`, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => (document.documentElement.dataset['text'] = '2'));
    for (let step = 1; step <= 12; step++) {
      await page.getByText(`Bước ${step}/12`).waitFor();
      const box = await page.locator('[data-on]:visible, [data-end]:visible').boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(740);
      expect(box && box.x + box.width).toBeLessThanOrEqual(360);
      if (step < 12) await go(page, 'Tiếp');
    }
    await go(page, 'Xong');
    await expect.poll(() => steps(page).count()).toBe(12);
    expect(await page.getByRole('heading', { name: 'Vẫn chưa làm được?' }).isVisible()).toBe(true);
  });

  test('another way to the same end is offered by its name and counts for itself', async () => {
    const page = await site.visit(OTHER_WAY);
    const offers = await page.getByRole('link', { name: /^Từng bước: / }).allInnerTexts();
    expect(offers).toHaveLength(2);
    await go(page, offers[1] ?? '');
    await page.getByText('Bước 1/4').waitFor();
    await expect.poll(() => steps(page).getAttribute('id')).toBe('khong-con-may-cu-buoc-1');
  });

  test('the list comes back at the step one was on', async () => {
    const page = await site.visit(`${GUIDE}#xem-buoc-7`);
    await go(page, 'Cả danh sách');
    await expect.poll(() => steps(page).count()).toBe(12);
    expect(
      await page.locator('#buoc-7').evaluate((one) => one.getBoundingClientRect().top),
    ).toBeLessThan(100);
  });

  test('without scripts the list is all there is', async () => {
    const page = await site.visit(`${GUIDE}#xem-buoc-7`, { javaScriptEnabled: false });
    expect(await steps(page).count()).toBe(12);
    expect(await page.getByText('Xem từng bước một').isVisible()).toBe(false);
    expect(await page.getByText('Tiếp', { exact: true }).isVisible()).toBe(false);
  });

  test('a reader aloud says the step shown and waits there', async () => {
    const page = await site.visit(`${GUIDE}#xem-buoc-4`, {
      before: (one) => withVoice(one, 'vi-VN'),
    });
    await page.getByRole('button', { name: 'Đọc cho tôi nghe' }).click();
    await page.evaluate(() => {
      (speechSynthesis as unknown as { finish(): void }).finish();
    });
    expect(await said(page)).toHaveLength(1);
    expect((await said(page))[0]).toMatch(/^Bước 4 Bấm “Đọc”/);
  });
});
