import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

const site = visits('open');
const GUIDE = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';
const OTHER_WAY = '/huong-dan/doi-dien-thoai/';

/** A device with one Vietnamese voice, which says nothing and notes what it was given. */
async function withVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((language) => {
    const said: string[] = [];
    const voice = {
      lang: language,
      name: 'Test',
      localService: true,
      default: true,
      voiceURI: 't',
    };
    Object.defineProperty(globalThis, 'said', { value: said });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    let last: EventTarget | null = null;
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: (utterance: EventTarget & { text: string }) => {
          said.push(utterance.text);
          last = utterance;
        },
        cancel: () => undefined,
        finish: () => last?.dispatchEvent(new Event('end')),
      }),
    });
  }, lang);
}

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

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

describe('reading aloud', () => {
  const button = { name: 'Đọc cho tôi nghe' };

  test('is not offered where the device has no Vietnamese voice', async () => {
    const page = await site.visit(GUIDE, { before: (one) => withVoice(one, 'en-US') });
    expect(await page.getByRole('button', button).count()).toBe(0);
  });

  test('goes from step to step, says the number first, and leaves the drawings out', async () => {
    const page = await site.visit(GUIDE, { before: (one) => withVoice(one, 'vi-VN') });
    await page.getByRole('button', button).click();
    expect(await said(page)).toEqual([
      'Bước 1 Đăng nhập VNeID. Bấm vào ứng dụng VNeID. Đăng nhập bằng tài khoản mức 2 của bạn. ' +
        'Sau đó bạn thấy: Trang chủ của VNeID.',
    ]);
    await page.evaluate(() => {
      (speechSynthesis as unknown as { finish(): void }).finish();
    });
    expect((await said(page))[1]).toMatch(/^Bước 2 Bấm banner “Góp ý dự thảo/);
    expect(await page.locator('#buoc-2').getAttribute('class')).toContain('is-read');
    await page.getByRole('button', { name: 'Bước trước' }).click();
    expect((await said(page))[2]).toMatch(/^Bước 1 /);
  });

  test('stops when asked', async () => {
    const page = await site.visit(GUIDE, { before: (one) => withVoice(one, 'vi') });
    await page.getByRole('button', button).click();
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    await page.evaluate(() => {
      (speechSynthesis as unknown as { finish(): void }).finish();
    });
    expect(await said(page)).toHaveLength(1);
    expect(await page.locator('.is-read').count()).toBe(0);
  });
});
