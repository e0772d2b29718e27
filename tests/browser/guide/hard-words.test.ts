import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };

/** The first hard word of the first page: "dự thảo văn kiện" in what the consultation is about. */
const wordOn = (page: Page): Locator => page.locator('main .term').first();

/** What is said below the paragraph of a word. */
const noteOf = (word: Locator): Locator =>
  word.locator('xpath=ancestor::p[1]').locator('.term-note');

describe('a hard word', () => {
  test('opens its explanation below its paragraph and closes again, by finger', async () => {
    const page = await site.visit('/', { viewport: PHONE });
    const word = page.getByRole('button', { name: 'dự thảo văn kiện' }).first();
    await word.click();
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    expect(await noteOf(word).innerText()).toMatch(/^Văn kiện là các báo cáo/);
    const [paragraph, note] = [
      await word.locator('xpath=ancestor::p[1]').boundingBox(),
      await noteOf(word).boundingBox(),
    ];
    expect(note?.x).toBe(paragraph?.x);
    expect(page.url()).toBe(`${site.origin()}/`);
    await word.click();
    expect(await noteOf(word).innerText()).toBe('');
    expect(await word.getAttribute('aria-expanded')).toBe('false');
  });

  test.each(['Enter', 'Space'])('opens and closes with the %s key', async (key) => {
    const page = await site.visit('/', { viewport: PHONE });
    const word = wordOn(page);
    await word.focus();
    await page.keyboard.press(key);
    expect(await noteOf(word).innerText()).not.toBe('');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press(key);
    expect(await noteOf(word).innerText()).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('explains itself with the network cut', async () => {
    const page = await site.visit('/');
    await page.context().setOffline(true);
    try {
      await wordOn(page).click();
      expect(await noteOf(wordOn(page)).innerText()).toMatch(/^Văn kiện là/);
    } finally {
      await page.context().setOffline(false);
    }
  });

  test('that has more to say leads to its entry', async () => {
    const page = await site.visit('/huong-dan/');
    await page.getByRole('button', { name: 'passcode' }).first().click();
    await page.getByRole('link', { name: 'Đọc thêm' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#passcode');
    expect(await page.locator(':target h2').innerText()).toBe('Passcode');
  });

  test('leads to its entry with scripts off', async () => {
    const page = await site.visit('/', { javaScriptEnabled: false });
    await wordOn(page).click();
    await page.waitForURL('**/giai-thich/#*');
    expect(await page.locator(':target h2').innerText()).toBe('Dự thảo văn kiện');
  });

  test('is explained in brackets on paper, whether it was opened or not', async () => {
    const page = await site.visit('/');
    await wordOn(page).click();
    await page.emulateMedia({ media: 'print' });
    const bracket = await page
      .locator('main term-word')
      .first()
      .evaluate((word) => getComputedStyle(word, '::after').content);
    expect(bracket).toMatch(/^" \(" attr|\(Văn kiện là các báo cáo/);
    expect(await noteOf(wordOn(page)).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('the glossary lists its words in the order of a Vietnamese dictionary', async () => {
  const page = await site.visit('/giai-thich/');
  const words = await page.locator('.glossary-entry h2').allInnerTexts();
  expect(words.length).toBeGreaterThan(30);
  expect(words).toEqual(words.toSorted(new Intl.Collator('vi').compare));
  expect(words.indexOf('Dự thảo')).toBeLessThan(words.indexOf('Đăng nhập'));
});
