import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The words in the strings of a script and of all it may load, by the address a page names it with. */
export type LinkedScripts = (address: string) => ReadonlySet<string>;

/**
 * Reads the scripts of a finished site.
 * @param site its folder
 * @returns tells their words; none for a script of elsewhere
 */
export function linkedScripts(site: string): LinkedScripts {
  const folder = join(site, '_astro');
  const names = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const known = new Map<string, ReadonlySet<string>>();
  return (address) => {
    const first = basename(address);
    const before = known.get(first);
    if (before !== undefined) return before;
    // However one names another: imported at once, on use, as a worker.
    const reached = new Set([first]);
    for (const name of reached) {
      const text = texts.get(name) ?? '';
      for (const other of names) if (text.includes(other)) reached.add(other);
    }
    const all = [...reached].map((name) => texts.get(name) ?? '').join('\n');
    const words = wordsOfScript(all);
    known.set(first, words);
    return words;
  };
}

/**
 * What may be the name of a class in a script: whatever stands alone between quotes, spaces and the
 * brackets of tags. The name of a property (`.map(`) does not.
 * @param text of the script
 */
export const wordsOfScript = (text: string): ReadonlySet<string> =>
  new Set(text.replace(/\\[nrt]/g, ' ').split(/[\s"'`\\<>=]+/));
