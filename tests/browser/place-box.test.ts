import { readFileSync } from 'node:fs';
import type { Locator, Page, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };

const box = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Xã, phường, đặc khu', exact: true });
const answer = (page: Page): Locator => page.locator('place-box [data-answer]');

/** Types a name and taps the first place offered. */
async function choose(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.locator('place-box [data-choices] button').first().click();
  await answer(page).waitFor();
}

/**
 * Types names one after another, taps the first place offered, reads the answer and forgets it: all in
 * the page, for on the way to a browser and back each tap takes longer than the answer.
 */
function answersTo(page: Page, all: readonly string[]): Promise<{ words: string; href: string }[]> {
  return page.evaluate(async (texts) => {
    const seen = async <T extends HTMLElement>(part: string, text: string): Promise<T> => {
      for (let waited = 0; waited < 20_000; waited += 5) {
        const found = document.querySelector<T>(`place-box ${part}`);
        if (found?.checkVisibility()) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`“${text}”: no ${part}`);
    };
    const answers: { words: string; href: string }[] = [];
    for (const text of texts) {
      const field = await seen<HTMLInputElement>('input', text);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      (await seen('[data-choices] button', text)).click();
      const link = await seen<HTMLAnchorElement>('[data-answer] a', text);
      answers.push({ words: link.innerText, href: link.getAttribute('href') ?? '' });
      (await seen('[data-forget]', text)).click();
    }
    return answers;
  }, all);
}

/** Typed, what is answered, and where it leads: four of each kind. */
const PLACES: [typed: string, name: string, page: string][] = JSON.parse(
  readFileSync('tests/fixtures/places-typed.json', 'utf8'),
) as [string, string, string][];

describe.each([
  ['the home page', '/', 'citizen'],
  ['the list of places', '/dia-phuong/', 'citizen'],
  ['the finder without points', '/diem-ho-tro/', 'citizen'],
  ['the sheets', '/ap-phich/', 'official'],
  ['the boards', '/man-hinh/', 'official'],
  ['the officials’ page', '/can-bo/', 'official'],
] as const)('on %s', (_, address, role) => {
  test('an old name, with or without accents, is answered in place', async () => {
    const page = await site.visit(address, { viewport: PHONE, before: () => undefined });
    await choose(page, 'truc bach');
    const text = await answer(page).innerText();
    expect(text).toContain('Phường Ba Đình, thành phố Hà Nội');
    expect(text).toContain('Trúc Bạch, Quán Thánh');
    expect(text).toContain('Hết thứ bảy, ngày 15/11/2025, còn 12 ngày');
    expect(text).toContain('Công an phường Ba Đình');
    const ways = await answer(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toContain('/dia-phuong/ha-noi/#x-00004');
    expect(ways).toContain(
      role === 'citizen'
        ? '/huong-dan/gop-y-van-kien-dai-hoi-xiv/'
        : '/ap-phich/dai-hoi-xiv/toan-quoc/',
    );
  });

  test('twenty places of five kinds are answered, by name, older name and slips', async () => {
    const page = await site.visit(address, { viewport: PHONE, before: () => undefined });
    const answers = await answersTo(
      page,
      PLACES.map(([typed]) => typed),
    );
    const wrong = PLACES.flatMap(([typed, name, target], at) => {
      const { words = '', href = '' } = answers[at] ?? {};
      return words.startsWith(name) && href === target ? [] : [`${typed}: ${words} ${href}`];
    });
    expect(wrong).toEqual([]);
  });

  test('an answer has no fault axe finds', async () => {
    const page = await site.visit(address, { viewport: PHONE, before: () => undefined });
    await choose(page, 'sông trí');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('without scripts there is a way by province, and no box that does nothing', async () => {
    const page = await site.visit(address, { javaScriptEnabled: false });
    expect(await box(page).isVisible()).toBe(false);
    const empty = page.locator('place-box:visible').filter({ hasNot: page.locator('a:visible') });
    expect(await empty.count()).toBe(0);
    expect(
      await page.locator('main a[href="/dia-phuong/"], main a[href="/dia-phuong/ha-noi/"]').count(),
    ).toBeGreaterThan(0);
  });
});

describe('a place that was chosen', () => {
  test('has its own page, its own last day and its own sheets', async () => {
    const page = await site.visit('/', { before: () => undefined });
    await choose(page, 'phuong song tri');
    expect(await answer(page).innerText()).toContain('Hết thứ sáu, ngày 14/11/2025, còn 11 ngày');
    const link = answer(page).getByRole('link', { name: /^Phường Sông Trí/ });
    expect(await link.getAttribute('href')).toBe('/dia-phuong/ha-tinh/song-tri/');
  });

  test('is remembered on this device, on every page, until one tap forgets it', async () => {
    const page = await site.visit('/', { before: () => undefined });
    await choose(page, 'ba đình hà nội');
    await page.goto(`${site.origin()}/can-bo/`);
    await answer(page).waitFor();
    expect(await answer(page).innerText()).toContain('Phường Ba Đình');
    await page.getByRole('button', { name: /^Quên nơi này/ }).click();
    await box(page).waitFor();
    await page.reload();
    await box(page).waitFor();
    expect(await answer(page).isVisible()).toBe(false);
  });

  test('and what was typed leave the device in no request', async () => {
    const requests: Request[] = [];
    const page = await site.visit('/', {
      before: (fresh) => {
        fresh.on('request', (request) => requests.push(request));
      },
    });
    await choose(page, 'truc bach');
    const paths = requests.map((request) => decodeURIComponent(request.url()));
    expect(
      paths.filter((path) => /truc|bach|00004/i.test(path.replace(/ten\/\w{3}\.json/, ''))),
    ).toEqual([]);
    expect(requests.every((request) => request.method() === 'GET')).toBe(true);
  });

  test('an older name of several communes of today asks which', async () => {
    const page = await site.visit('/', { before: () => undefined });
    await box(page).fill('phường cống vị');
    await page.locator('place-box [data-choices] button').first().click();
    await page.getByText('nay thuộc 2 nơi').waitFor();
    // Each says what it was made of: that is how somebody knows their own.
    const both = page.locator('place-box [data-choices] button');
    expect(await both.allInnerTexts()).toEqual([
      expect.stringMatching(/^Phường Giảng Võ \(trước: .*Giảng Võ/),
      expect.stringMatching(/^Phường Ngọc Hà \(trước: .*Cống Vị/),
    ]);
    await both.first().click();
    await answer(page).waitFor();
    expect(await answer(page).innerText()).toContain('Phường Giảng Võ');
  });
});

test('a name of many places offers six, and all of them behind one button', async () => {
  const page = await site.visit('/', { before: () => undefined });
  const choices = page.locator('place-box [data-choices] button');
  await box(page).fill('xã tân thành');
  await page.getByRole('button', { name: /^Xem cả \d+ nơi tên như vậy$/ }).click();
  const offered = await choices.allInnerTexts();
  expect(offered.length).toBeGreaterThan(20);
  expect(new Set(offered).size).toBe(offered.length);
  expect(await choices.nth(6).evaluate((one) => one === document.activeElement)).toBe(true);
});

test.each([
  ['ba dinhh', 'Phường Ba Đình, Hà Nội'],
  ['ba ddinhf', 'Phường Ba Đình, Hà Nội'],
  ['p.bến nghé', 'Phường Bến Nghé (tên cũ, quận 1, thành phố Hồ Chí Minh)'],
  ['côn đảo', 'Đặc khu Côn Đảo, Hồ Chí Minh'],
])('“%s” offers %s', async (text, name) => {
  const page = await site.visit('/', { before: () => undefined });
  await box(page).fill(text);
  await page.getByRole('button', { name, exact: true }).waitFor();
});

test('what cannot be found says so and leads on', async () => {
  const page = await site.visit('/', { before: () => undefined });
  await box(page).fill('zzzz');
  await page.getByText('Không thấy xã, phường nào tên như vậy.').waitFor();
});
