/**
 * Names of units, new and old, and the units of today they lead to. Ten thousand older names are too
 * much to send at once, so they lie in small files by the first three letters of each word of a name.
 */
import { wordsText, type Query } from './query.ts';
import type { Units } from '../places/units.ts';

/** A name people know, and where it leads. */
export interface UnitEntry {
  name: string;
  /** "phường", "thị xã", "tỉnh" … */
  type: string;
  /** Older names only: "Thị xã Thái Hòa, tỉnh Nghệ An" as it was then; else empty. */
  formerly: string;
  isFormer: boolean;
  /** Address part of the province of today. */
  province: string;
  /** Codes of the communes of today; none: the whole province. */
  codes: readonly string[];
}

/** Letters of a key: with two, the file of "th" alone would weigh as much as a province's points. */
const KEY_LENGTH = 3;

/** The file a word lies in. */
export const keyOf = (word: string): string => word.slice(0, KEY_LENGTH);

/** The files a name lies in: the first letters of each of its words. */
export const keysOf = (name: string): string[] => [
  ...new Set(
    wordsText(name)
      .trim()
      .split(' ')
      .map(keyOf)
      .filter((key) => key !== ''),
  ),
];

/** Nothing, or a single letter, which is only the beginning of something; "1" is a ward. */
export const isTooShort = ({ words }: Query): boolean => /^[a-z]?$/.test(words.join(''));

/**
 * The file that holds what a query names.
 * @param query from `readQuery`
 * @param keys the files there are
 * @returns `null` where there is none, or while too little is typed
 */
export function keyFor(query: Query, keys: ReadonlySet<string>): string | null {
  if (isTooShort(query)) return null;
  const [word = ''] = query.name.split(' ');
  const key = keyOf(word);
  return keys.has(key) ? key : null;
}

/** Names of provinces that no list holds. */
const EVERYDAY: Readonly<Record<string, string>> = { 'Sài Gòn': 'ho-chi-minh' };

/**
 * Every name: provinces and communes of today, communes, districts and provinces before 7/2025.
 * @param units the official list
 */
export function unitEntries(units: Units): UnitEntry[] {
  const entries = new Map<string, UnitEntry & { codes: string[] }>();
  const add = (entry: Omit<UnitEntry, 'codes'>, code?: string): void => {
    const key = [entry.type, entry.name, entry.formerly, entry.province, entry.isFormer].join('|');
    const known = entries.get(key) ?? { ...entry, codes: [] };
    if (code !== undefined && !known.codes.includes(code)) known.codes.push(code);
    entries.set(key, known);
  };
  for (const { name, type, slug } of units.provinces.values()) {
    add({ name, type, formerly: '', isFormer: false, province: slug });
  }
  const slugs = new Map([...units.provinces.values()].map(({ code, slug }) => [code, slug]));
  for (const { code, name, type, provinceCode } of units.communes.values()) {
    const province = slugs.get(provinceCode) ?? '';
    add({ name, type, formerly: '', isFormer: false, province }, code);
    for (const old of units.formerByCode.get(code) ?? []) {
      const former = { isFormer: true, province };
      const formerly = [old.district, old.province].filter((part) => part !== '').join(', ');
      // Islands that were districts without communes: Hoàng Sa, Cồn Cỏ, Bạch Long Vĩ.
      if (old.name.trim() !== '') {
        add({ ...former, name: old.name, type: old.type, formerly }, code);
      }
      const district = parted(old.district);
      if (district) add({ ...former, ...district, formerly: old.province }, code);
      const above = parted(old.province);
      if (above) add({ ...former, ...above, formerly: '' }, code);
    }
  }
  for (const [name, slug] of Object.entries(EVERYDAY)) {
    if ([...slugs.values()].includes(slug)) {
      add({ name, type: 'thành phố', formerly: '', isFormer: true, province: slug });
    }
  }
  // "Tỉnh Nghệ An" was and is: the name of today says all.
  const provinces = new Set([...units.provinces.values()].map(({ name }) => name));
  return [...entries.values()].filter(
    ({ isFormer, formerly, name }) => !isFormer || formerly !== '' || !provinces.has(name),
  );
}

/** "Thị xã Thái Hòa" → type and name. */
function parted(full: string): { type: string; name: string } | null {
  const [, type, name] = /^(Thành phố|Thị xã|Quận|Huyện|Tỉnh)\s+(.+)$/iu.exec(full) ?? [];
  return type && name ? { type: type.toLowerCase(), name } : null;
}
