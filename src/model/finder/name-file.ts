/** How names of units and words of points travel to the phone. */
import { groupedBy } from './grouped-by.ts';
import type { UnitEntry } from '../places/unit-entries.ts';

/** What bears a name: type, former place or -1 for a name of today, province, codes joined by spaces. */
export type NameRow = readonly [type: number, former: number, province: number, codes: string];

/** A name and all that bear it: communes, districts and a province were called Hòa Bình. */
export type NameGroup = readonly [name: string, ...rows: NameRow[]];

/** Two neighbouring words, or the last one alone, and the address parts of provinces that have them. */
export interface WordEntry {
  words: string;
  provinces: readonly string[];
}

/** What a file of names holds: tables, then the names. */
export interface NameFile {
  types: readonly string[];
  formerly: readonly string[];
  provinces: readonly string[];
  names: readonly NameGroup[];
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
    names: [...groupedBy(entries, ({ name }) => name)].map(([name, all]): NameGroup => [
      name,
      ...all.map((entry): NameRow => [
        typeOf(entry.type),
        entry.isFormer ? formerlyOf(entry.formerly) : -1,
        provinceOf(entry.province),
        entry.codes.join(' '),
      ]),
    ]),
    words: pairs.map((pair) => [pair.words, pair.provinces.map(provinceOf).join(' ')]),
  };
}

/**
 * Reads pairs of words `packNames` wrote.
 * @param file they lie in
 * @param isWanted which of its pairs; there are thousands, and a phone need not read them all
 */
export function unpackWords(
  { provinces, words }: NameFile,
  isWanted: (pair: string) => boolean = () => true,
): WordEntry[] {
  return words
    .filter(([pair]) => isWanted(pair))
    .map(([pair, numbers]) => ({
      words: pair,
      provinces: numbers.split(' ').map((number) => provinces[Number(number)] ?? ''),
    }));
}

/**
 * Reads one of the names `packNames` wrote.
 * @param file it lies in
 * @param name as written
 * @param row what bears it
 */
export function unpackName(
  { types, formerly, provinces }: NameFile,
  name: string,
  [type, former, province, codes]: NameRow,
): UnitEntry {
  return {
    name,
    type: types[type] ?? '',
    formerly: formerly[former] ?? '',
    isFormer: former >= 0,
    province: provinces[province] ?? '',
    codes: codes === '' ? [] : codes.split(' '),
  };
}
