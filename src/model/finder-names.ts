/**
 * Names of units, new and old, and the units of today they lead to. Three thousand communes and ten
 * thousand older names are too much to send at once, so they lie in small files by the first three
 * letters of each word of a name.
 */
import { hasWords, wordsText, type Query } from './finder-query.ts';
import type { Units } from './units.ts';

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

/** What a file of names holds: tables, and one row a name. */
export interface NameFile {
  types: readonly string[];
  formerly: readonly string[];
  provinces: readonly string[];
  /** Name, type, former place or -1 for a name of today, province, codes joined by spaces. */
  rows: readonly (readonly [string, number, number, number, string])[];
}

/** Letters of a key: with two, the file of "th" alone would weigh as much as a province's points. */
const KEY_LENGTH = 3;

/** The files a name lies in: the first letters of each of its words. */
export const keysOf = (name: string): string[] => [
  ...new Set(
    wordsText(name)
      .trim()
      .split(' ')
      .map((word) => word.slice(0, KEY_LENGTH))
      .filter((key) => key !== ''),
  ),
];

/**
 * The file that holds what a query names.
 * @param query from `readQuery`
 * @param keys the files there are
 * @returns `null` where there is none, or while too little is typed
 */
export function keyFor({ name }: Query, keys: ReadonlySet<string>): string | null {
  const [word = ''] = name.split(' ');
  const key = word.slice(0, KEY_LENGTH);
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

/**
 * Writes names as a file.
 * @param entries the names it holds
 */
export function packNames(entries: readonly UnitEntry[]): NameFile {
  const table = (all: readonly string[]): [string[], (value: string) => number] => {
    const values = [...new Set(all)];
    const places = new Map(values.map((value, place) => [value, place]));
    return [values, (value) => places.get(value) ?? -1];
  };
  const [types, typeOf] = table(entries.map(({ type }) => type));
  const former = entries.filter(({ isFormer }) => isFormer);
  const [formerly, formerlyOf] = table(former.map((entry) => entry.formerly));
  const [provinces, provinceOf] = table(entries.map(({ province }) => province));
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
  };
}

/** Reads what `packNames` wrote. */
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

/** A name ready to be compared many times. */
export interface SearchName {
  entry: UnitEntry;
  name: string;
  /** Type, name, former place and province of today, for words beside the name. */
  all: string;
}

/**
 * Prepares names for comparing.
 * @param entries names of a file
 * @param provinceName the name of a province by its address part
 */
export function searchNames(
  entries: readonly UnitEntry[],
  provinceName: (slug: string) => string,
): SearchName[] {
  const beside = new Map<string, string>();
  return entries.map((entry) => {
    const name = wordsText(entry.name);
    const place = `${entry.type} ${entry.formerly} ${entry.province}`;
    const words =
      beside.get(place) ??
      wordsText([entry.type, entry.formerly, provinceName(entry.province)].join(' '));
    beside.set(place, words);
    return { entry, name: name.trim(), all: name + words };
  });
}

/** A name that fits a query, better with more points. */
export interface NameMatch {
  entry: UnitEntry;
  score: number;
}

/**
 * Names that fit a query: all its words are in the name or beside it, at least one in the name.
 * @param query from `readQuery`
 * @param names the names of the file `keyFor` says
 * @returns the best first
 */
export function matchNames(query: Query, names: readonly SearchName[]): NameMatch[] {
  if (query.words.length === 0) return [];
  return names
    .filter(({ all }) => hasWords(query.words, all))
    .map(({ entry, name }) => ({ entry, score: scoreOf(query, name, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1));
}

function scoreOf({ name: asked, accented }: Query, name: string, entry: UnitEntry): number {
  const fit = fitOf(asked, name);
  if (fit === 0) return 0;
  const isExact = accented.includes(entry.name.toLowerCase()) ? 3 : 0;
  // "phường Hòa Hiếu" is no "xã Hòa Hiếu".
  const isKind =
    accented.startsWith(entry.type) || wordsText(accented).startsWith(wordsText(entry.type))
      ? 4
      : 0;
  const isWhole = entry.codes.length === 0 ? 6 : 0;
  return fit + isExact + isKind + isWhole + (entry.isFormer ? 0 : 5);
}

function fitOf(asked: string, name: string): number {
  if (asked === name) return 100;
  if (asked.startsWith(`${name} `)) return 90;
  if (name.startsWith(`${asked} `)) return 80;
  if (name.startsWith(asked)) return 75;
  if (` ${name}`.includes(` ${asked}`)) return 60;
  const [first = ''] = asked.split(' ');
  return ` ${name}`.includes(` ${first}`) ? 30 : 0;
}
