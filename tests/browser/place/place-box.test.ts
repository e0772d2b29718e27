import type { Locator, Page, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { TYPED_PLACES } from '../../support/texts/places-typed.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const finder = visits('points');
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

/** What is typed, and the beginning of the choice meant where several fit. */
interface Typed {
  text: string;
  name: string;
}

/**
 * Types names one after another, taps the first place offered, or the one meant where an older name was
 * divided, and reads the answer: all in the page, for on the way to a browser and back each tap takes
 * longer than the answer.
 */
function answersTo(page: Page, all: readonly Typed[]): Promise<{ words: string; href: string }[]> {
  return page.evaluate(async (list) => {
    const finder = document.querySelector('point-finder');
    const root = finder ?? document.querySelector('place-box');
    const field = root?.querySelector('input');
    if (!root || !field) throw new Error('No place is asked for');
    const soon = async <T>(find: () => T | null | undefined): Promise<T | null> => {
      for (let waited = 0; waited < 3_000; waited += 5) {
        const found = find();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return null;
    };
    const shown = <T extends HTMLElement>(part: string): T[] =>
      Array.from(root.querySelectorAll<T>(part)).filter((one) => one.checkVisibility());
    const link = (): HTMLAnchorElement | undefined =>
      shown<HTMLAnchorElement>(finder ? '[data-place] h2 a' : '[data-answer] h2 a')[0];
    // The finder offers at once what it has, and goes on asking.
    const isLoading = (): boolean =>
      root.querySelector('[data-status]')?.textContent.includes('Đang tải') === true;
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const answers: { words: string; href: string }[] = [];
    for (const { text, name } of list) {
      type(text);
      // The finder answers a clear name at once; the box lets it be tapped.
      for (let taps = 0; taps < 2 && !link(); taps += 1) {
        const offered = await soon(() => {
          const choices = shown('[data-choices] button');
          return !isLoading() && (choices.length > 0 || link()) ? choices : null;
        });
        const meant = offered?.find((one) => one.innerText.startsWith(name));
        (taps === 0 ? offered?.[0] : meant)?.click();
        await soon(() => link() ?? offered?.every((one) => !one.isConnected));
      }
      const answer = await soon(link);
      answers.push({ words: answer?.innerText ?? '', href: answer?.getAttribute('href') ?? '' });
      shown('[data-forget]')[0]?.click();
      if (finder) type('');
      await soon(() => !link());
    }
    return answers;
  }, all);
}

/** Those that are not answered as they must be, by name and by where the answer leads. */
async function wronglyAnswered(page: Page, hasOwnPages = true): Promise<string[]> {
  const all = TYPED_PLACES.flatMap(({ name, page: address, typed }) =>
    typed.map((text) => ({ text, name, address })),
  );
  const short = all.map(({ text, name }) => ({ text, name: name.split(',')[0] ?? '' }));
  const answers = await answersTo(page, short);
  return all.flatMap(({ text, name, address }, at) => {
    const { words = '', href = '' } = answers[at] ?? {};
    const isThere = hasOwnPages ? href === address : href !== '';
    return words === name && isThere ? [] : [`${text}: “${words}” ${href}`];
  });
}

/** Each page that asks where somebody is, and whom it serves. */
const ASKING = [
  ['the home page', '/', 'citizen'],
  ['the list of places', '/dia-phuong/', 'citizen'],
  ['the finder without points', '/diem-ho-tro/', 'citizen'],
  ['the sheets', '/ap-phich/', 'official'],
  ['the boards', '/man-hinh/', 'official'],
  ['the officials’ page', '/can-bo/', 'official'],
] as const;

test.each(ASKING)(
  'on %s every place is answered by its name, an older one and with a slip',
  async (_, address, role) => {
    const page = await site.visit(address, { viewport: PHONE, isNew: true });
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
    // The place has no sheets, boards or posts of its own: they are made for it.
    expect(ways).toEqual(
      expect.arrayContaining(
        role === 'citizen'
          ? ['/huong-dan/gop-y-van-kien-dai-hoi-xiv/']
          : ['/xuong-in/', '/xuong-in/man-hinh/', '/can-bo/bo-tai-lieu/'].map(
              (tool) => `${tool}?noi=00004`,
            ),
      ),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Quên nơi này/ }).click();
    expect(await wronglyAnswered(page)).toEqual([]);
  },
);

test('in the finder of points every place is answered, too', async () => {
  const page = await finder.visit('/diem-ho-tro/', { viewport: PHONE, isNew: true });
  // Made-up content: the communes that say something of their own are others there.
  expect(await wronglyAnswered(page, false)).toEqual([]);
});

test('without scripts there is a way by province on each of them, and no box that does nothing', async () => {
  for (const [, address] of ASKING) {
    const page = await site.visit(address, { javaScriptEnabled: false });
    expect(await box(page).isVisible(), address).toBe(false);
    const empty = page.locator('place-box:visible').filter({ hasNot: page.locator('a:visible') });
    expect(await empty.count(), address).toBe(0);
    const way = 'main a[href="/dia-phuong/"]:visible, main a[href="/dia-phuong/ha-noi/"]:visible';
    expect(await page.locator(way).count(), address).toBeGreaterThan(0);
  }
});

describe('a place that was chosen', () => {
  test('has its own page, its own last day, its own sheets, boards and posts', async () => {
    const page = await site.visit('/can-bo/', { viewport: PHONE, isNew: true });
    await choose(page, 'phuong song tri');
    expect(await answer(page).innerText()).toContain('Hết thứ sáu, ngày 14/11/2025, còn 11 ngày');
    const link = answer(page).getByRole('link', { name: /^Phường Sông Trí/ });
    expect(await link.getAttribute('href')).toBe('/dia-phuong/ha-tinh/song-tri/');
    const own = answer(page).getByRole('link', { name: / cho nơi này$/ });
    const ways = await own.evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(ways).toEqual([
      '/ap-phich/dai-hoi-xiv/ha-tinh/song-tri/',
      '/man-hinh/#dai-hoi-xiv_ha-tinh_song-tri',
      '/khau-hieu/bai-dang/dai-hoi-xiv/ha-tinh/song-tri/',
    ]);
    await own.filter({ hasText: 'Khung hình' }).click();
    await page.getByText('Ở phường Sông Trí, tỉnh Hà Tĩnh.').first().waitFor();
    const first = page.locator('li:target a');
    expect(await first.innerText()).toContain('Sông Trí');
  });

  test('is remembered on this device, on every page, until one tap forgets it', async () => {
    const page = await site.visit('/', { isNew: true });
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
    const page = await site.visit('/', { isNew: true });
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
  const page = await site.visit('/', { isNew: true });
  const choices = page.locator('place-box [data-choices] button');
  await box(page).fill('xã tân thành');
  await page.getByRole('button', { name: /^Xem cả \d+ nơi tên như vậy$/ }).click();
  const offered = await choices.allInnerTexts();
  expect(offered.length).toBeGreaterThan(20);
  expect(new Set(offered).size).toBe(offered.length);
  expect(await choices.nth(6).evaluate((one) => one === document.activeElement)).toBe(true);
});

test.each([
  ['ba ddinhf', 'Phường Ba Đình, Hà Nội'],
  ['p.bến nghé', 'Phường Bến Nghé (tên cũ, quận 1, thành phố Hồ Chí Minh)'],
])('“%s” offers %s', async (text, name) => {
  const page = await site.visit('/', { isNew: true });
  await box(page).fill(text);
  await page.getByRole('button', { name, exact: true }).waitFor();
});

test('what cannot be found says so and leads on', async () => {
  const page = await site.visit('/', { isNew: true });
  await box(page).fill('zzzz');
  await page.getByText('Không thấy xã, phường nào tên như vậy.').waitFor();
});
