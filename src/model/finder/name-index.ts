/** Which names fit what was typed. Runs in the visitor's browser, at every key. */
import { unpackName, type NameFile, type NameRow } from './name-file.ts';
import { hasWords, type Query } from './query.ts';
import { everydayNames, type UnitEntry } from '../places/unit-entries.ts';
import { spelling, wordsText } from '../places/place-letters.ts';
import { isSlip } from '../text/edit-distance.ts';

/** A name that fits a query, better with more points. */
export interface NameMatch {
  entry: UnitEntry;
  score: number;
}

/** What fits so much worse than the best was not meant. */
const FAR = 20;

/** How well a name fits: it was typed and nothing else, before other words, or is being typed. */
const WHOLE = 100;
export const FOLLOWED = 90;
const BEGUN = 75;

/** Shorter names have too many neighbours. */
const LEAST_NEAR = 4;

/** What a name is worth beside how well it fits. */
const EXACT = 3;
const OF_ITS_KIND = 4;
const OF_TODAY = 5;
const WHOLE_PROVINCE = 6;

/** A way a query fits a name: how well, and the words that must stand beside the name. */
interface Fit {
  score: number;
  others: readonly string[];
}

/**
 * The names of a file. Only what bears a name that was meant is unpacked, and words beside a name are
 * worked out when a query asks for them: on a slow phone the rest took longer than the answer may.
 */
export class NameIndex {
  readonly #file: NameFile;
  readonly #provinceName: (slug: string) => string;
  /** Every name as words to compare, a space around each; and without spaces, each behind a bar. */
  readonly #words: Texts;
  readonly #letters: Texts;
  readonly #beside = new Map<string, string>();

  /**
   * @param file as `packNames` wrote it
   * @param provinceName the name of a province by its address part
   */
  constructor(file: NameFile, provinceName: (slug: string) => string) {
    this.#file = file;
    this.#provinceName = provinceName;
    const words = file.names.map(([name]) => wordsText(name));
    this.#words = new Texts(words);
    this.#letters = new Texts(words.map((one) => `|${one.replace(/ /g, '')}`));
  }

  /**
   * Names that fit a query: all its words are in the name or beside it, at least one in the name.
   * @param query from `readQuery`
   * @param province address part of the only province that is meant, if one was chosen
   * @returns what may have been meant of this file, in no order
   */
  match(query: Query, province: string | null = null): NameMatch[] {
    const { names, types, provinces } = this.#file;
    const only = province === null ? null : provinces.indexOf(province);
    // "phường Hòa Hiếu" is no "xã Hòa Hiếu".
    const isKind = types.map((type) => query.names.some(({ kind }) => kind === type));
    const fits: { name: string; row: NameRow; score: number }[] = [];
    for (const [index, ways] of this.#ways(query)) {
      const [name, ...rows] = names[index] ?? [''];
      // Of a name only begun nobody knows the accents.
      const isWhole = (ways[0]?.score ?? 0) >= FOLLOWED;
      const exact = isWhole && query.spelling.includes(spelling(name)) ? EXACT : 0;
      for (const row of rows) {
        const [type, former, inProvince, codes] = row;
        if (only !== null && inProvince !== only) continue;
        const way = ways.find(
          ({ others }) => others.length === 0 || hasWords(others, this.#wordsBeside(row)),
        );
        if (!way) continue;
        const kind = isKind[type] === true ? OF_ITS_KIND : 0;
        const whole = codes === '' ? WHOLE_PROVINCE : 0;
        const score = way.score + exact + kind + whole + (former < 0 ? OF_TODAY : 0);
        fits.push({ name, row, score });
      }
    }
    const best = bestOf(fits);
    return fits
      .filter(({ score }) => score > best - FAR)
      .map(({ name, row, score }) => ({ entry: this.#entryOf(name, row), score }));
  }

  /**
   * Names next to what was typed, where nothing is called so: a letter too few, too many or another, or
   * two changed about.
   * @param query from `readQuery`, a name and nothing behind it
   * @param province address part of the only province that is meant, if one is known
   */
  near(query: Query, province: string | null = null): NameMatch[] {
    const { names, provinces } = this.#file;
    const near: NameMatch[] = [];
    for (const { words } of query.names) {
      const asked = words.join('');
      if (asked.length < LEAST_NEAR) continue;
      for (const [index, [name, ...rows]] of names.entries()) {
        const letters = this.#letters.at(index).slice(1);
        if (!isSlip(asked, letters)) continue;
        for (const row of rows) {
          if (province !== null && provinces[row[2]] !== province) continue;
          near.push({ entry: this.#entryOf(name, row), score: 0 });
        }
      }
    }
    return near;
  }

  /** A province goes by its own name, whichever was typed. */
  #entryOf(name: string, row: NameRow): UnitEntry {
    const entry = unpackName(this.#file, name, row);
    return entry.codes.length > 0 ? entry : { ...entry, name: this.#provinceName(entry.province) };
  }

  /** The ways a query fits each name, the best first, by the number of the name. */
  #ways(query: Query): Map<number, Fit[]> {
    const all = new Map<number, Fit[]>();
    for (const { kind, words } of query.names) {
      const [first] = words;
      if (first === undefined) continue;
      const asked = words.join(' ');
      const kinds = kind === null ? [] : wordsText(kind).trim().split(' ');
      const wanted = [...kinds, ...words];
      this.#words.each(` ${first}`, (index) => {
        const text = this.#words.at(index);
        const others = wanted.filter((word) => !hasWords([word], text));
        addTo(all, index, { score: fitOf(asked, text), others });
      });
      this.#addByLetters(words, kinds, all);
    }
    return all;
  }

  /** However it is spaced: "cư mgar", "cu m gar", "hanoi"; what follows the name stands beside it. */
  #addByLetters(words: readonly string[], kinds: readonly string[], all: Map<number, Fit[]>): void {
    const letters = `|${words.join('')}`;
    this.#letters.each(letters, (index) => {
      // Most were found by their words.
      if ((all.get(index)?.[0]?.score ?? 0) >= BEGUN) return;
      const isAll = this.#letters.at(index) === letters;
      addTo(all, index, { score: isAll ? WHOLE : BEGUN, others: kinds });
    });
    for (let count = words.length - 1; count > 0; count -= 1) {
      this.#letters.each(`|${words.slice(0, count).join('')}|`, (index) => {
        if ((all.get(index)?.[0]?.score ?? 0) >= FOLLOWED) return;
        addTo(all, index, { score: FOLLOWED, others: [...kinds, ...words.slice(count)] });
      });
    }
  }

  /** Type, former place and province of today as words to compare. */
  #wordsBeside([type, former, province]: NameRow): string {
    const { types, formerly, provinces } = this.#file;
    const key = `${type} ${former} ${province}`;
    const known = this.#beside.get(key);
    if (known !== undefined) return known;
    const name = this.#provinceName(provinces[province] ?? '');
    const place = [name, ...everydayNames(name)].join(' ');
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

/** Adds a way a name fits, the best first. */
function addTo(all: Map<number, Fit[]>, index: number, fit: Fit): void {
  const known = all.get(index);
  if (!known) all.set(index, [fit]);
  else if (fit.score > (known[0]?.score ?? 0)) known.unshift(fit);
  else known.push(fit);
}

/**
 * How well a name fits what was typed without the kind in front.
 * @param asked the words typed
 * @param name words with a space around each, one of which begins like the first word typed
 */
function fitOf(asked: string, name: string): number {
  const begun = ` ${asked}`;
  const whole = `${begun} `;
  if (whole === name) return WHOLE;
  if (whole.startsWith(name)) return FOLLOWED;
  if (name.startsWith(whole)) return 80;
  if (name.startsWith(begun)) return BEGUN;
  return name.includes(begun) ? 60 : 30;
}

/**
 * Texts put together, so that all of them are looked through in one search: on a slow phone, to look at
 * thousands one by one took longer than the rest.
 */
class Texts {
  readonly #all: string;
  readonly #starts: readonly number[];

  /** @param texts each begins with the sign it is divided by from the one before */
  constructor(texts: readonly string[]) {
    let length = 0;
    this.#starts = texts.map((text) => {
      const start = length;
      length += text.length;
      return start;
    });
    // The sign also stands behind the last.
    this.#all = `${texts.join('')}|`;
  }

  at(index: number): string {
    return this.#all.slice(this.#starts[index], this.#starts[index + 1] ?? this.#all.length - 1);
  }

  /** Calls back once with the number of each that has a piece in it. */
  each(piece: string, then: (index: number) => void): void {
    let index = 0;
    let found = this.#all.indexOf(piece);
    while (found >= 0) {
      while ((this.#starts[index + 1] ?? Infinity) <= found) index += 1;
      then(index);
      found = this.#all.indexOf(piece, this.#starts[index + 1] ?? this.#all.length);
    }
  }
}
