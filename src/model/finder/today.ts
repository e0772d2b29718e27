/**
 * Names of today's provinces and communes: few enough to travel at once, by columns, when somebody
 * turns to the search box. Then every key is answered without asking the network first.
 */
import { groupedBy } from './grouped-by.ts';
import type { NameFile, NameGroup, NameRow } from './name-file.ts';
import type { UnitEntry } from '../places/unit-entries.ts';

/** Units by province and code, the province itself first. */
export interface TodayFile {
  /** Address parts of provinces, and how many units each has. */
  provinces: readonly string[];
  counts: readonly number[];
  types: readonly string[];
  /** Names, divided by `|`. */
  names: string;
  /** The number of each unit's type, a digit each. */
  kinds: string;
  /** How much each code is greater than the one before it; 0 for a whole province, which has none. */
  steps: readonly number[];
}

const CODE_LENGTH = 5;

/**
 * Writes the names of today.
 * @param entries from `unitEntries`, none of them former
 * @throws RangeError when there are more types of units than digits
 */
export function packToday(entries: readonly UnitEntry[]): TodayFile {
  const groups = groupedBy(entries, ({ province }) => province);
  const types = [...new Set(entries.map(({ type }) => type))];
  if (types.length > 10) throw new RangeError('more than ten types of units');
  const sorted = [...groups.values()].flatMap((all) =>
    [...all].sort((one, other) => codeOf(one) - codeOf(other)),
  );
  let before = 0;
  return {
    provinces: [...groups.keys()],
    counts: [...groups.values()].map((all) => all.length),
    types,
    names: sorted.map(({ name }) => name).join('|'),
    kinds: sorted.map(({ type }) => types.indexOf(type)).join(''),
    steps: sorted.map((entry) => {
      const code = codeOf(entry);
      if (code === 0) return 0;
      const step = code - before;
      before = code;
      return step;
    }),
  };
}

const codeOf = ({ codes }: UnitEntry): number => Number(codes[0] ?? 0);

/**
 * Reads what `packToday` wrote.
 * @param file from the site's own address
 */
export function unpackToday({
  provinces,
  counts,
  types,
  names,
  kinds,
  steps,
}: TodayFile): NameFile {
  const rows = new Map<string, NameRow[]>();
  const inProvince = counts.flatMap((count, province) => Array<number>(count).fill(province));
  let code = 0;
  for (const [at, name] of names.split('|').entries()) {
    const step = steps[at] ?? 0;
    code += step;
    const written = step === 0 ? '' : String(code).padStart(CODE_LENGTH, '0');
    const row: NameRow = [Number(kinds[at]), -1, inProvince[at] ?? -1, written];
    const known = rows.get(name);
    if (known) known.push(row);
    else rows.set(name, [row]);
  }
  const groups = [...rows].map(([name, all]): NameGroup => [name, ...all]);
  return { types, formerly: [], provinces, names: groups, words: [] };
}
