/** Which names fit what was typed. Runs in the visitor's browser, at every key. */
import { unpackName, type NameFile, type NameRow } from './name-file.ts';
import type { UnitEntry } from './names.ts';
import { hasWords, wordsText, type Query } from './query.ts';

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
  /** Every name as words to compare, a space around each, and where each name begins in it. */
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #beside = new Map<string, string>();

  /**
   * @param file as `packNames` wrote it
   * @param provinceName the name of a province by its address part
   */
  constructor(file: NameFile, provinceName: (slug: string) => string) {
    this.#file = file;
    this.#provinceName = provinceName;
    let text = '';
    this.#starts = file.names.map(([name]) => {
      const start = text.length;
      text += wordsText(name);
      return start;
    });
    this.#text = text;
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
    for (const { index, text } of this.#withWord(query.name.split(' ', 1)[0] ?? '')) {
      const fit = fitOf(query.name, text);
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

  /**
   * Names one of whose words begins like this, with their words. They are found in one search through
   * one text: on a slow phone, to look at thousands of names one by one took longer than the rest.
   */
  *#withWord(beginning: string): Generator<{ index: number; text: string }> {
    let index = 0;
    let from = 0;
    for (;;) {
      const found = this.#text.indexOf(` ${beginning}`, from);
      if (found < 0) return;
      while ((this.#starts[index + 1] ?? Infinity) <= found) index += 1;
      from = this.#starts[index + 1] ?? this.#text.length;
      yield { index, text: this.#text.slice(this.#starts[index], from) };
    }
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

/**
 * How well a name fits what was typed without the kind in front.
 * @param asked the words typed
 * @param name words with a space around each, one of which begins like the first word typed
 */
function fitOf(asked: string, name: string): number {
  const begun = ` ${asked}`;
  const whole = `${begun} `;
  if (whole === name) return 100;
  if (whole.startsWith(name)) return 90;
  if (name.startsWith(whole)) return 80;
  if (name.startsWith(begun)) return 75;
  return name.includes(begun) ? 60 : 30;
}
