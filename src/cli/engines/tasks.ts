import type { Tab } from './engine.ts';
import { callInPage } from './in-page.ts';
import { isTrueSoon, openSettled } from './settle.ts';

/** Something a visitor types in one place to read the answer in another. */
export interface Task {
  address: string;
  field: string;
  text: string;
  /** Where the page answers. */
  answer: string;
  /** Words the answer must have. */
  expected: string;
}

const HOME = { address: '/', field: 'place-box input' };
const FINDER = { address: '/diem-ho-tro/', field: 'point-finder #noi' };
const CHECK = { address: '/kiem-tra/', field: 'code-check #ma' };
const SEARCH = { address: '/tim-kiem/', field: 'search-page [name="q"]' };

/**
 * Asking what holds in one's own commune.
 * @param text what is typed
 * @param expected the commune's name, as it is answered
 */
export const naming = (text: string, expected: string): Task => ({
  ...HOME,
  text,
  answer: 'place-box [data-answer]',
  expected,
});

/**
 * Finding a place where people are helped.
 * @param text what is typed
 * @param expected name of a point that must be found
 */
export const finding = (text: string, expected: string): Task => ({
  ...FINDER,
  text,
  answer: 'point-finder [data-results]',
  expected,
});

/**
 * Checking a printed code.
 * @param text what is typed
 */
export const checking = (text: string, expected: string): Task => ({
  ...CHECK,
  text,
  answer: 'code-check [data-result]',
  expected,
});

/**
 * Searching the site.
 * @param text what is typed
 * @param expected title of a page that must be found
 */
export const searching = (text: string, expected: string): Task => ({
  ...SEARCH,
  text,
  answer: 'search-page [data-results]',
  expected,
});

/**
 * Does what a task says, in a page that has just been opened.
 * @param tab where
 * @param origin of the site
 * @returns `null` when the page answers as it must; else what is wrong
 */
export async function failureOf(tab: Tab, origin: string, task: Task): Promise<string | null> {
  await openSettled(tab, origin + task.address);
  const hasField = await tab.read(`document.querySelector(${JSON.stringify(task.field)}) !== null`);
  if (hasField !== true) return `the page has no ${task.field}`;
  await tab.read(callInPage('type-into', task.field, task.text));
  const answerText = `document.querySelector(${JSON.stringify(task.answer)}).textContent`;
  const isAnswered = `${answerText}.replace(/\\s+/g, ' ').indexOf(${JSON.stringify(task.expected)}) >= 0`;
  if (await isTrueSoon(tab, isAnswered)) return null;
  const answer = String(await tab.read(answerText))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `“${task.text}”: ${answer || 'no word'}`;
}
