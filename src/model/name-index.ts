/** Which names fit what was typed. Runs in the visitor's browser, at every key. */
import { unpackName, type NameFile, type NameRow } from './finder-name-file.ts';
import type { UnitEntry } from './finder-names.ts';
import { hasWords, wordsText, type Query } from './finder-query.ts';

/** A name that fits a query, better with more points. */
export interface NameMatch {
  entry: UnitEntry;
  score: number;
}

/** What fits so much worse than the best was not meant. */
const FAR = 20;

/** What a name is worth beside how well it fits. */
const EXACT = 3;
const OF_ITS_KIND = 4;
const OF_TODAY = 5;
const WHOLE_PROVINCE = 6;

/**
 * The names of a file. Only what bears a name that was meant is unpacked, and words beside a name are
 * worked out when a query asks for them: on a slow phone the rest took longer than the answer may.
 */
export class NameIndex {
  readonly #file: NameFile;
  readonly #provinceName: (slug: string) => string;
  /** Each name as words to compare, a space around each. */
  readonly #texts: readonly string[];
  readonly #beside = new Map<string, string>();

  /**
   * @param file as `packNames` wrote it
   * @param provinceName the name of a province by its address part
   */
  constructor(file: NameFile, provinceName: (slug: string) => string) {
    this.#file = file;
    this.#provinceName = provinceName;
    this.#texts = file.names.map(([name]) => wordsText(name));
  }

  /**
   * Names that fit a query: all its words are in the name or beside it, at least one in the name.
   * @param query from `readQuery`
   * @param province address part of the only province that is meant, if one was chosen
   * @returns what may have been meant of this file, in no order
   */
  match(query: Query, province: string | null = null): NameMatch[] {
    if (query.words.length === 0) return [];
    const { names, types, provinces } = this.#file;
    const only = province === null ? null : provinces.indexOf(province);
    const typed = wordsText(query.accented);
    // "phường Hòa Hiếu" is no "xã Hòa Hiếu".
    const isKind = types.map(
      (type) => query.accented.startsWith(type) || typed.startsWith(wordsText(type)),
    );
    const fits: { name: string; row: NameRow; score: number }[] = [];
    const beginnings = query.words.map((word) => ` ${word}`);
    for (const [index, text] of this.#texts.entries()) {
      // Most names end here: nothing is made for them, for there are thousands.
      if (!beginnings.some((beginning) => text.includes(beginning))) continue;
      const fit = fitOf(query.name, text.trim());
      if (fit === 0) continue;
      const [name, ...rows] = names[index] ?? [''];
      const others = query.words.filter((word) => !hasWords([word], text));
      const exact = query.accented.includes(name.toLowerCase()) ? EXACT : 0;
      for (const row of rows) {
        const [type, former, inProvince, codes] = row;
        if (only !== null && inProvince !== only) continue;
        if (others.length > 0 && !hasWords(others, this.#wordsBeside(row))) continue;
        const kind = isKind[type] === true ? OF_ITS_KIND : 0;
        const whole = codes === '' ? WHOLE_PROVINCE : 0;
        const score = fit + exact + kind + whole + (former < 0 ? OF_TODAY : 0);
        fits.push({ name, row, score });
      }
    }
    const best = bestOf(fits);
    return fits
      .filter(({ score }) => score > best - FAR)
      .map(({ name, row, score }) => ({ entry: unpackName(this.#file, name, row), score }));
  }

  /** Type, former place and province of today as words to compare. */
  #wordsBeside([type, former, province]: NameRow): string {
    const { types, formerly, provinces } = this.#file;
    const key = `${type} ${former} ${province}`;
    const known = this.#beside.get(key);
    if (known !== undefined) return known;
    const place = this.#provinceName(provinces[province] ?? '');
    const words = wordsText(`${types[type] ?? ''} ${formerly[former] ?? ''} ${place}`);
    this.#beside.set(key, words);
    return words;
  }
}

const bestOf = (all: readonly { score: number }[]): number =>
  all.reduce((most, { score }) => Math.max(most, score), 0);

/**
 * What was meant among the matches of several files.
 * @param matches from each file
 * @returns the best first; what fits far worse is left out
 */
export function meant(matches: readonly NameMatch[]): NameMatch[] {
  const best = bestOf(matches);
  return matches
    .filter(({ score }) => score > best - FAR)
    .sort((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1));
}

/** How well a name fits what was typed without the kind in front; nothing where it does not. */
function fitOf(asked: string, name: string): number {
  if (asked === name) return 100;
  if (asked.startsWith(`${name} `)) return 90;
  if (name.startsWith(`${asked} `)) return 80;
  if (name.startsWith(asked)) return 75;
  if (` ${name}`.includes(` ${asked}`)) return 60;
  const [first = ''] = asked.split(' ');
  return ` ${name}`.includes(` ${first}`) ? 30 : 0;
}
