/** How names of units and words of points travel to the phone. */
import type { UnitEntry } from './finder-names.ts';
import type { WordEntry } from './finder-words.ts';

/** What a file of names holds: tables, and one row a name. */
export interface NameFile {
  types: readonly string[];
  formerly: readonly string[];
  provinces: readonly string[];
  /** Name, type, former place or -1 for a name of today, province, codes joined by spaces. */
  rows: readonly (readonly [string, number, number, number, string])[];
  /** Pairs of words of points, and the numbers of their provinces joined by spaces. */
  words: readonly (readonly [string, string])[];
}

/**
 * Writes names as a file.
 * @param entries the names it holds
 * @param pairs the pairs of words it holds
 */
export function packNames(
  entries: readonly UnitEntry[],
  pairs: readonly WordEntry[] = [],
): NameFile {
  const table = (all: readonly string[]): [string[], (value: string) => number] => {
    const values = [...new Set(all)];
    const places = new Map(values.map((value, place) => [value, place]));
    return [values, (value) => places.get(value) ?? -1];
  };
  const [types, typeOf] = table(entries.map(({ type }) => type));
  const former = entries.filter(({ isFormer }) => isFormer);
  const [formerly, formerlyOf] = table(former.map((entry) => entry.formerly));
  const [provinces, provinceOf] = table([
    ...entries.map(({ province }) => province),
    ...pairs.flatMap((pair) => pair.provinces),
  ]);
  return {
    types,
    formerly,
    provinces,
    rows: entries.map((entry) => [
      entry.name,
      typeOf(entry.type),
      entry.isFormer ? formerlyOf(entry.formerly) : -1,
      provinceOf(entry.province),
      entry.codes.join(' '),
    ]),
    words: pairs.map((pair) => [pair.words, pair.provinces.map(provinceOf).join(' ')]),
  };
}

/** Reads the pairs of words `packNames` wrote. */
export function unpackWords({ provinces, words }: NameFile): WordEntry[] {
  return words.map(([pair, numbers]) => ({
    words: pair,
    provinces: numbers.split(' ').map((number) => provinces[Number(number)] ?? ''),
  }));
}

/** Reads the names `packNames` wrote. */
export function unpackNames({ types, formerly, provinces, rows }: NameFile): UnitEntry[] {
  return rows.map(([name, type, former, province, codes]) => ({
    name,
    type: types[type] ?? '',
    formerly: formerly[former] ?? '',
    isFormer: former >= 0,
    province: provinces[province] ?? '',
    codes: codes === '' ? [] : codes.split(' '),
  }));
}
