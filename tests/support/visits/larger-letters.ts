import type { Page } from 'playwright';

/** A way letters become larger. */
interface Enlargement {
  how: string;
  width: number;
  height: number;
  /** The size of the letters of the page, as the browser makes it. */
  fontSize?: string;
  /** What the button of the page has set. */
  button?: '2';
  /** The size the settings of the browser give letters, which its media queries follow; 16 where nothing is said. */
  usual?: number;
}

/** What makes letters larger, one after another on the same page. */
const LARGER: readonly Enlargement[] = [
  // 1280×800 at 200 %: half as many CSS pixels.
  { how: 'a zoom of 200 %', width: 640, height: 400 },
  { how: 'letters twice as large (WCAG 1.4.4)', width: 1280, height: 800, fontSize: '200%' },
  { how: 'letters twice as large on a phone', width: 360, height: 740, fontSize: '200%' },
  { how: 'the button pressed twice', width: 360, height: 740, button: '2' },
  { how: 'the button pressed twice on the narrowest phone', width: 320, height: 740, button: '2' },
  {
    ...{ how: 'the button pressed twice where the browser makes letters twice as large' },
    ...{ width: 320, height: 740, button: '2', usual: 32 },
  },
];

/**
 * Makes letters larger in every way, and usual again at the end.
 * @param look is called each time
 */
export async function withLargerLetters(
  page: Page,
  look: (how: string) => Promise<void>,
): Promise<void> {
  const set = (fontSize: string, button: string | undefined): Promise<void> =>
    page.evaluate(
      ([size, times]) => {
        const { style, dataset } = document.documentElement;
        style.fontSize = size;
        if (times === undefined) delete dataset['text'];
        else dataset['text'] = times;
      },
      [fontSize, button] as const,
    );
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  try {
    for (const { how, width, height, fontSize = '', button, usual = 16 } of LARGER) {
      await page.setViewportSize({ width, height });
      await session.send('Page.setFontSizes', { fontSizes: { standard: usual, fixed: usual } });
      await set(fontSize, button);
      await look(how);
    }
  } finally {
    // The pages after it share the browser's letters: a fault of one is not one of all.
    await set('', undefined);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  }
}

/**
 * Words and figures that begin on one line and end on the next. What is copied, not read, is left out: texts
 * and addresses in boxes, names of files, columns and settings.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const one = node.parentElement;
      if (node.data.trim() === '' || !one?.checkVisibility()) continue;
      if (one.closest('code, .to-copy, option, .sr-only')) continue;
      // Most texts stand on one line.
      const whole = new Range();
      whole.selectNodeContents(node);
      const { height } = whole.getBoundingClientRect();
      const [first] = whole.getClientRects();
      if (!first || height < first.height * 1.2) continue;
      for (const { 0: word, index } of node.data.matchAll(
        /(?<![\p{L}=])[\p{L}\p{N}]{2,12}(?!\p{L})/gu,
      )) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} in “${node.data.trim().slice(0, 60)}”`);
      }
    }
    return broken;
  });
}

/** Titles in smaller letters than what they stand over, and leads than the text of the page, by their words. */
export function titlesBelowText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sizeOf = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
    const textUnder = (one: Element): Element =>
      (one.matches('.text-lead') ? null : one.nextElementSibling) ?? document.body;
    return [...document.querySelectorAll('h1, h2, h3, .text-lead')]
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
      .filter((one) => sizeOf(one) < sizeOf(textUnder(one)))
      .map((one) => one.textContent.trim().slice(0, 60));
  });
}

/** How far something in the header reaches beyond its edge, in CSS pixels; 0 where all has room. */
export function beyondHeader(page: Page): Promise<number> {
  return page.evaluate(() => {
    const box = document.querySelector('body > header');
    if (!box) throw new Error('no header on this page');
    const reach = [...box.querySelectorAll('a, button, summary')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect().right);
    return Math.max(0, Math.max(...reach) - box.getBoundingClientRect().right);
  });
}
