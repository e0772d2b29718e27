/** Which names fit what was typed. Runs in the visitor's browser, at every key. */
import { unpackName, type NameFile, type NameRow } from './name-file.ts';
import { hasWords, type Query, type QueryName } from './query.ts';
import { everydayNames, type UnitEntry } from '../places/unit-entries.ts';
import { spelling, wordsText } from '../places/place-letters.ts';

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
  readonly #words: Places;
  readonly #letters: Places;
  readonly #beside = new Map<string, string>();

  /**
   * @param file as `packNames` wrote it
   * @param provinceName the name of a province by its address part
   */
  constructor(file: NameFile, provinceName: (slug: string) => string) {
    this.#file = file;
    this.#provinceName = provinceName;
    const words = file.names.map(([name]) => wordsText(name));
    this.#words = new Places(words);
    this.#letters = new Places(words.map((one) => `|${one.replace(/ /g, '')}`));
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
      const exact = isSpelled(name, query) ? EXACT : 0;
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

  /** A province goes by its own name, whichever was typed. */
  #entryOf(name: string, row: NameRow): UnitEntry {
    const entry = unpackName(this.#file, name, row);
    return entry.codes.length > 0 ? entry : { ...entry, name: this.#provinceName(entry.province) };
  }

  /** The ways a query fits each name, the best first, by the number of the name. */
  #ways(query: Query): Map<number, Fit[]> {
    const all = new Map<number, Fit[]>();
    const add = (index: number, fit: Fit): void => {
      const known = all.get(index);
      if (known) known.push(fit);
      else all.set(index, [fit]);
    };
    for (const name of query.names) {
      const [first] = name.words;
      if (first === undefined) continue;
      const kind = name.kind === null ? [] : wordsText(name.kind).trim().split(' ');
      this.#addByLetters(name, kind, add);
      for (const { index, text } of this.#words.with(` ${first}`)) {
        const score = fitOf(name.words.join(' '), text);
        add(index, { score, others: query.words.filter((word) => !hasWords([word], text)) });
      }
    }
    for (const ways of all.values()) ways.sort((one, other) => other.score - one.score);
    return all;
  }

  /** However it is spaced: "cư mgar", "cu m gar", "hanoi"; what follows the name stands beside it. */
  #addByLetters(
    { words }: QueryName,
    kind: string[],
    add: (index: number, fit: Fit) => void,
  ): void {
    const letters = words.join('');
    for (const { index, text } of this.#letters.with(`|${letters}`)) {
      add(index, { score: text.length === letters.length + 1 ? 100 : 75, others: kind });
    }
    for (let count = words.length - 1; count > 0; count -= 1) {
      const name = `|${words.slice(0, count).join('')}`;
      for (const { index, text } of this.#letters.with(name)) {
        if (text === name) add(index, { score: 90, others: [...kind, ...words.slice(count)] });
      }
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

/** Whether a name is in a query with its very accents. */
const isSpelled = (name: string, query: Query): boolean => query.spelling.includes(spelling(name));

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

/**
 * Texts put together, so that all of them are looked through in one search: on a slow phone, to look at
 * thousands one by one took longer than the rest.
 */
class Places {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(texts: readonly string[]) {
    let length = 0;
    this.#starts = texts.map((text) => {
      const start = length;
      length += text.length;
      return start;
    });
    this.#text = texts.join('');
  }

  /** Those that have a piece in them, with their numbers. */
  *with(piece: string): Generator<{ index: number; text: string }> {
    let index = 0;
    let from = 0;
    for (;;) {
      const found = this.#text.indexOf(piece, from);
      if (found < 0) return;
      while ((this.#starts[index + 1] ?? Infinity) <= found) index += 1;
      from = this.#starts[index + 1] ?? this.#text.length;
      yield { index, text: this.#text.slice(this.#starts[index], from) };
    }
  }
}
