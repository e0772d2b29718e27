import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { pdfium } from '../../src/press/proof/pdfium.ts';
import { rasterisePdf, readQr } from '../../src/press/proof/proof.ts';
import { guideIds } from '../support/content.ts';
import { SITE_URL } from '../support/sites.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
const VARIANTS = { usual: 12, large: 18 };
/** Sheets a guide may take. */
const MOST_SHEETS = { usual: 2, large: 4 };

/** Opens a guide as its print buttons leave it, the printer itself left out. */
async function readyToPrint(guide: string, variant: string): Promise<Page> {
  const page = await site.visit(`/huong-dan/${guide}/`, { before: () => undefined });
  await page.evaluate((size) => {
    document.documentElement.dataset['print'] = size;
  }, variant);
  return page;
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await (await pdfium()).loadDocument(pdf);
  const texts = Array.from({ length: document.getPageCount() }, (_, index) =>
    document.getPage(index).getText().normalize('NFC').replaceAll(/\s+/g, ' '),
  );
  document.destroy();
  return texts;
}

/** What a step says in words that are on the sheet as they are on the screen; links grow there. */
function linesOf(step: Element): string[] {
  const copy = step.cloneNode(true) as Element;
  const isLarge = document.documentElement.dataset['print'] === 'large';
  for (const unseen of copy.querySelectorAll('.sr-only, button')) unseen.remove();
  // In large letters the help for when it did not work is left to the page.
  if (isLarge) for (const help of copy.querySelectorAll('.step-missing')) help.remove();
  return [...copy.querySelectorAll('h3 > span, p, li')]
    .filter((block) => !block.querySelector('a'))
    .map(({ textContent }) => textContent);
}

const print = (page: Page): Promise<Uint8Array> => page.pdf({ preferCSSPageSize: true });
const plain = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(Object.entries(VARIANTS))('printed %s', (variant, points) => {
  test.each(guideIds())('no step of %s is split between two sheets', async (guide) => {
    const page = await readyToPrint(guide, variant);
    const located = await page.locator('.step').all();
    const steps = await Promise.all(located.map((step) => step.evaluate(linesOf)));
    const sheets = (await pagesOf(await print(page))).map(plain);
    const torn = steps.filter(
      (lines) => !sheets.some((sheet) => lines.every((line) => sheet.includes(plain(line)))),
    );
    expect(torn).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS[variant as keyof typeof MOST_SHEETS]);
    expect(sheets.join('').split('hìnhminhhọa')).toHaveLength(2);
    expect(steps.length).toBeGreaterThan(5);
  });

  test('hard words stand once, in a box at the foot', async () => {
    const page = await readyToPrint('kich-hoat-muc-2', variant);
    const sheets = await pagesOf(await print(page));
    const meaning = 'Kích hoạt là mở tài khoản để dùng lần đầu';
    expect(sheets.join(' ').split(meaning)).toHaveLength(2);
    expect(sheets.slice(-2).join(' ')).toContain(meaning);
  });

  test(`letters are ${points} points high`, async () => {
    const page = await readyToPrint('cai-dat-vneid', variant);
    await page.emulateMedia({ media: 'print' });
    const pixels = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.body).fontSize),
    );
    await page.emulateMedia({ media: null });
    expect(pixels * 0.75).toBeCloseTo(points, 0);
  });

  test('the code on the sheet leads back to the page', async () => {
    const pdf = await print(await readyToPrint('cai-dat-vneid', variant));
    const address = `${SITE_URL}/huong-dan/cai-dat-vneid/`;
    expect(await readQr(await rasterisePdf(pdf, 150))).toEqual({ zxing: address, qr: address });
  });
});

test.each(guideIds())('%s printed without our buttons takes two sheets too', async (guide) => {
  const page = await site.visit(`/huong-dan/${guide}/`, { before: () => undefined });
  expect((await pagesOf(await print(page))).length).toBeLessThanOrEqual(MOST_SHEETS.usual);
});

test('on paper, folded help is open, links are spelled out, and nothing asks to be pressed', async () => {
  const page = await readyToPrint('kich-hoat-muc-2', 'usual');
  const text = (await pagesOf(await print(page))).join(' ');
  expect(text).toContain('Tìm dòng “Kích hoạt tài khoản định danh điện tử”');
  expect(plain(text)).toContain('vneid.gov.vn(https://vneid.gov.vn)');
  for (const pressed of ['Tôi đã xong', 'In trang này', 'Tìm kiếm', 'Mục lục'])
    expect(text).not.toContain(pressed);
});

test('the print buttons print, in the size they say', async () => {
  const page = await site.visit('/huong-dan/cai-dat-vneid/', {
    before: async (one) => {
      await one.addInitScript(() => {
        window.print = () => {
          document.title = `printed ${document.documentElement.dataset['print'] ?? ''}`;
        };
      });
    },
  });
  await page.getByRole('button', { name: 'In chữ lớn' }).click();
  expect(await page.title()).toBe('printed large');
  await page.getByRole('button', { name: 'In trang này' }).click();
  expect(await page.title()).toBe('printed usual');
});
