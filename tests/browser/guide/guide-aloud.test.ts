import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';
import { said, withVoice } from '../../support/visits/voice.ts';

const site = visits('open');
const GUIDE = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';

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
