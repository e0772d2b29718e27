/** Units by the letters of their names, each with every unit above it, of today and of before. */
import { everydayNames, unitEntries, type UnitEntry } from './unit-entries.ts';
import { isCommuneKind, namedIn } from './unit-kinds.ts';
import { bareLetters, spelling } from './place-letters.ts';
import type { Commune, Province, Units } from './units.ts';

/** A place a unit belongs to: one kind, and the names it goes by as bare letters. */
export interface Upper {
  kind: string;
  isProvince: boolean;
  names: readonly string[];
}

/** A name, and the units of today it leads to. */
export interface NamedUnit {
  name: string;
  kind: string;
  level: 'province' | 'district' | 'commune';
  isFormer: boolean;
  /** The first half of a name in two: "Xuân Hương" of "Xuân Hương - Đà Lạt". */
  isHalf: boolean;
  /** "phường Hòa Hiếu, thị xã Thái Hòa, tỉnh Nghệ An" */
  shown: string;
  bare: string;
  spelling: string;
  /** Several where an older one was divided among them. */
  units: readonly (Province | Commune)[];
  /** The province of today. */
  today: readonly Upper[];
  /** What it, or a part of it, belonged to before 7/2025 and does no more. */
  before: readonly Upper[];
}

/** Names by their bare letters. */
export type UnitIndex = ReadonlyMap<string, readonly NamedUnit[]>;

/** Puts the names in order, which takes a moment. */
export function unitIndex(units: Units): UnitIndex {
  const entries = unitEntries(units);
  const provinces = new Map([...units.provinces.values()].map((one) => [one.slug, one]));
  const uppers = new Map(
    [...provinces].map(([slug, { type, name }]) => [slug, provinceUpper(type, name)]),
  );
  const former = formerUppersOf(entries);
  const index = new Map<string, NamedUnit[]>();
  for (const entry of entries) {
    const province = provinces.get(entry.province);
    const today = uppers.get(entry.province);
    if (!province || !today) continue;
    const level = levelOf(entry);
    const older = entry.isFormer
      ? former.byWords.get(entry.formerly)
      : entry.codes.flatMap((code) => former.byCode.get(code) ?? []);
    const named: Omit<NamedUnit, 'bare' | 'spelling' | 'isHalf'> = {
      name: entry.name,
      kind: entry.type,
      level,
      isFormer: entry.isFormer,
      shown: [`${entry.type} ${entry.name}`, entry.formerly].filter((one) => one !== '').join(', '),
      units:
        level === 'province'
          ? [province]
          : entry.codes.flatMap((code) => units.communes.get(code) ?? []),
      today: level === 'province' ? [] : [today],
      // "Tỉnh Cao Bằng" was and is: one place, not two; the city of Cao Bằng is another.
      before: (older ?? []).filter(
        ({ isProvince, names }) => !isProvince || !names.some((one) => today.names.includes(one)),
      ),
    };
    for (const [at, name] of [entry.name, ...halvesOf(entry.name)].entries()) {
      const bare = bareLetters(name);
      const all = index.get(bare) ?? [];
      all.push({ ...named, bare, spelling: spelling(name), isHalf: at > 0 });
      index.set(bare, all);
    }
  }
  return index;
}

const halvesOf = (name: string): string[] => name.split(' - ').slice(0, -1).slice(0, 1);

/** A province whole: of today, an everyday name of one, or one before 7/2025. */
function levelOf({ type, formerly, codes, isFormer }: UnitEntry): NamedUnit['level'] {
  if (codes.length === 0 || (isFormer && formerly === '')) return 'province';
  return isCommuneKind(type) ? 'commune' : 'district';
}

/** A province with its everyday names. */
const provinceUpper = (kind: string, name: string): Upper => ({
  kind,
  isProvince: true,
  names: [name, ...everydayNames(name)].map(bareLetters),
});

/** What older communes belonged to, by the words for it and by the codes of today they lead to. */
function formerUppersOf(entries: readonly UnitEntry[]) {
  const byWords = new Map<string, readonly Upper[]>();
  const byCode = new Map<string, Upper[]>();
  for (const { isFormer, formerly, codes } of entries) {
    if (!isFormer || formerly === '') continue;
    const uppers = byWords.get(formerly) ?? uppersIn(formerly);
    byWords.set(formerly, uppers);
    for (const code of codes) {
      const known = byCode.get(code) ?? [];
      byCode.set(code, known);
      known.push(...uppers.filter((one) => !known.includes(one)));
    }
  }
  return { byWords, byCode };
}

/** "thị xã Thái Hòa, tỉnh Nghệ An": the province stands last. */
const uppersIn = (formerly: string): Upper[] =>
  formerly.split(', ').map((text, at, parts) => {
    const all = namedIn(text);
    const { kind, name } = all[all.length - 1] ?? { kind: null, name: text };
    return at === parts.length - 1
      ? provinceUpper(kind ?? '', name)
      : { kind: kind ?? '', isProvince: false, names: [bareLetters(name)] };
  });
