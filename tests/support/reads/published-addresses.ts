/**
 * Every address that was ever published from the frozen content. As a program it adds those of the
 * site that is built now; none is ever taken away:
 *
 *   node tests/support/reads/published-addresses.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { filesOf } from '../sites/built-site.ts';

/** The committed list, an address a line. */
export const PUBLISHED_LIST = 'tests/fixtures/published-addresses.txt';

/**
 * Named by their bytes, or a picture of what lies beside it, or of a commune as long as it says
 * something else than its province's: only pages of the same build ask for them.
 */
const OF_ONE_BUILD =
  /^(?:_astro|pagefind|xuong-in\/(?:may|du-lieu)|can-bo\/bo-tai-lieu\/du-lieu|diem-ho-tro\/du-lieu\/ten|dia-phuong\/du-lieu)\/|\.[0-9a-f]{8}\.(?:png|jpg)$|^ap-phich\/.*\.png$|^chia-se\/dia-phuong\/[^/]+\//;

/** The addresses somebody may keep, print or type. */
export const addressesOf = (files: Iterable<string>): string[] =>
  [...files]
    .filter((file) => !OF_ONE_BUILD.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** Both together, each once, in order. */
export const joined = (known: readonly string[], now: readonly string[]): string[] =>
  [...new Set([...known, ...now])].sort();

/** The list as it is committed. */
export const publishedAddresses = (): string[] =>
  readFileSync(PUBLISHED_LIST, 'utf8').trim().split('\n');

if (import.meta.main) {
  const now = addressesOf(filesOf('open'));
  writeFileSync(PUBLISHED_LIST, `${joined(publishedAddresses(), now).join('\n')}\n`);
}
