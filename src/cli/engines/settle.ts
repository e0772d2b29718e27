import { setTimeout } from 'node:timers/promises';
import type { Tab } from './engine.ts';
import { COMPLAINTS } from './observed.ts';

const STEP_MS = 50;
const PATIENCE_MS = 5_000;
/** For the scripts of a page, in several engines at a time. */
const SCRIPTS_MS = 15_000;

/**
 * Asks a page again and again until an expression is true.
 * @returns whether it became true in time
 */
export async function isTrueSoon(
  tab: Pick<Tab, 'read'>,
  expression: string,
  patienceMs: number = PATIENCE_MS,
): Promise<boolean> {
  const until = Date.now() + patienceMs;
  for (;;) {
    if ((await tab.read(expression)) === true) return true;
    if (Date.now() > until) return false;
    await setTimeout(STEP_MS);
  }
}

/**
 * Every script is there and has made its elements, and the tools that wait for a file before they show are
 * shown; what a worker we keep away makes is left out.
 */
export const SCRIPTS_HAVE_RUN = `!document.querySelector('script[data-src]') &&
  !document.querySelector('main form[hidden], main [data-tool][hidden]') &&
  Array.from(document.querySelectorAll(':not(:defined)')).every(({ localName }) => localName === 'kept-pages')`;

/**
 * Those further down a page come only when they are scrolled to, and are drawn only then; large ones are
 * drawn later still.
 */
export const FETCH_PICTURES = `Array.prototype.forEach.call(document.images, function (one) {
  one.decoding = 'sync';
  one.loading = 'eager';
  one.parentNode.style.contentVisibility = 'visible';
})`;

/** Whether every picture of a page has come. */
export const PICTURES_ARE_THERE = `Array.prototype.every.call(document.images, function (one) { return one.complete })`;

/**
 * Opens an address and waits for what the page adds to itself; scripts that have broken are not
 * waited for.
 * @returns what the page has complained of by then
 */
export async function openSettled(tab: Tab, address: string): Promise<string[]> {
  await tab.open(address);
  await isTrueSoon(tab, `(${COMPLAINTS}).length > 0 || (${SCRIPTS_HAVE_RUN})`, SCRIPTS_MS);
  return [...new Set((await tab.read(COMPLAINTS)) as string[])];
}
