/** Style sheets that pages link until all are made; then their style stands inside them. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleUse } from './style-sharing.ts';

/**
 * What the sheets of a kind of page say.
 * @param folder the built site
 */
export const textOfSheets = (folder: string, use: StyleUse): string =>
  sheetsOf(use)
    .map((sheet) => readFileSync(join(folder, sheet), 'utf8'))
    .join('');

/**
 * Removes sheets of which pages hold what they use. One that a script asks for, as that of the map, stays.
 * @param folder the built site
 * @param sheets addresses of all that were there before pages had their style
 */
export function removeSheets(folder: string, sheets: readonly string[]): void {
  const scripts = filesIn(folder, '.js').map((script) => readFileSync(join(folder, script)));
  for (const sheet of sheets)
    if (!scripts.some((script) => script.includes(sheet.slice(1)))) rmSync(join(folder, sheet));
}

/**
 * Addresses of the sheets there are.
 * @param folder the built site
 */
export const sheetsIn = (folder: string): string[] => filesIn(folder, '.css');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(folder, '_astro'))
    .filter((name) => name.endsWith(ending))
    .map((name) => `/_astro/${name}`);

const sheetsOf = ({ sheets }: StyleUse): string[] => (sheets === '' ? [] : sheets.split(' '));
