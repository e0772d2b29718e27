/**
 * A place in addresses and in the register of codes: `toan-quoc`, `<province>`,
 * `<province>/<commune>`.
 */
export const NATIONWIDE = 'toan-quoc';

/** How the whole country is called where a place name stands. */
export const NATIONWIDE_NAME = 'Toàn quốc';

/**
 * A place and those above it, the nearest first: a value that one lacks comes from the next.
 * @param key `toan-quoc`, `<province>` or `<province>/<commune>`
 */
export function placesAbove(key: string): string[] {
  const [province = key] = key.split('/');
  return [...new Set([key, province, NATIONWIDE])];
}
