import type { Page } from 'playwright';
import { devSession } from './dev-session.ts';

/** What has the focus, and how it is marked. */
export interface Focus {
  name: string;
  outline: number;
  inView: boolean;
  width: number;
  height: number;
}

/** How many things on the page a keyboard must reach. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'a[href], button, input, summary, select, textarea, [tabindex="0"]',
        ),
      ].filter((one) => one.checkVisibility() && !one.closest('template')).length,
  );
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/**
 * Presses the tab key again and again, as somebody does who holds it down: asking after each press costs
 * three times as much. Each press notes in the page what the one before has led to.
 * @param presses how often
 * @returns what had the focus after each press; `null` where the keyboard has left the page
 */
export async function tabOrder(page: Page, presses: number): Promise<(Focus | null)[]> {
  const session = await devSession(page);
  await page.evaluate(() => {
    const noted: (Focus | null)[] = [];
    const note = (): void => {
      const element = document.activeElement;
      if (!element || element === document.body) {
        noted.push(null);
        return;
      }
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      noted.push({
        name: `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent.trim()}`,
        outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        width: box.width,
        height: box.height,
      });
    };
    addEventListener('keydown', note, true);
    Object.assign(globalThis, {
      takeNotes: () => {
        removeEventListener('keydown', note, true);
        note();
        return noted;
      },
    });
  });
  await Promise.all(
    Array.from({ length: presses }).flatMap(() => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
    ]),
  );
  const noted = await page.evaluate(() =>
    (globalThis as unknown as { takeNotes: () => (Focus | null)[] }).takeNotes(),
  );
  // The first note is of what had the focus before.
  return noted.slice(1);
}
