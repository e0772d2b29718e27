/** Finding a unit by what people write: its code, its name today or its name before 7/2025. */
import { unitName, type Commune, type Province, type Units } from './units.ts';
import { comparable } from '../text/vietnamese.ts';

/** A unit found, or why none was. */
export type FoundUnit = { unit: Province | Commune; note?: string } | { problem: string };

/** Finds units by code and by the ways their names are written. */
export interface UnitFinder {
  find: (text: string) => FoundUnit;
}

/** Units by the ways their names are written, today's and those before 7/2025. */
interface NameIndex {
  today: ReadonlyMap<string, readonly (Province | Commune)[]>;
  before: ReadonlyMap<string, readonly { commune: Commune; note: string; isWhole: boolean }[]>;
}

/**
 * Makes a finder. The names are put in order at the first that is asked for, which takes a moment: a
 * list of codes alone needs none of them.
 * @param units the official list
 */
export function unitFinder(units: Units): UnitFinder {
  let names: NameIndex | undefined;
  return { find: (text) => find(text, units, () => (names ??= nameIndex(units))) };
}

function nameIndex(units: Units): NameIndex {
  const today = new Map<string, (Province | Commune)[]>();
  const before = new Map<string, { commune: Commune; note: string; isWhole: boolean }[]>();
  const add = <T>(map: Map<string, T[]>, names: readonly string[], value: T): void => {
    for (const name of new Set(names.map(plain))) {
      const list = map.get(name);
      if (list) list.push(value);
      else map.set(name, [value]);
    }
  };
  for (const province of units.provinces.values()) {
    add(today, [province.name, unitName(province)], province);
  }
  for (const commune of units.communes.values()) {
    const province = units.provinces.get(commune.provinceCode);
    if (province) add(today, withAbove(commune, [province.name, unitName(province)]), commune);
  }
  for (const [code, list] of units.formerByCode) {
    const commune = units.communes.get(code);
    if (!commune) continue;
    for (const former of list) {
      const note = `tên cũ: ${unitName(former)}, ${former.district}, ${former.province}`;
      const above = [former.district, former.province, `${former.district}, ${former.province}`];
      const isWhole = former.relation === 'full';
      add(before, withAbove(former, above), { commune, note, isWhole });
    }
  }
  return { today, before };
}

/** "Sông Trí", "phường Sông Trí", and each with what it belongs to behind a comma. */
function withAbove(unit: { type: string; name: string }, above: readonly string[]): string[] {
  const names = [unit.name, unitName(unit)];
  return names.flatMap((name) => [name, ...above.map((one) => `${name}, ${one}`)]);
}

/** Without accents, marks and double spaces. */
const plain = (text: string): string => comparable(text.replaceAll(/[,.-]/g, ' '));

function find(text: string, units: Units, names: () => NameIndex): FoundUnit {
  const asked = text.trim();
  const byCode = units.communes.get(asked) ?? units.provinces.get(asked);
  if (byCode) return { unit: byCode };
  if (/^\d+$/.test(asked)) return { problem: `không có đơn vị mang mã ${asked}` };
  const { today, before } = names();
  const found = today.get(plain(asked)) ?? [];
  // "Hà Nội" is asked for without its kind: the accents of what was typed decide first.
  const exact = found.filter((unit) => asked.normalize('NFC').includes(unit.name));
  const [unit, ...others] = exact.length > 0 ? exact : found;
  if (unit) return others.length === 0 ? { unit } : ambiguous(asked, [unit, ...others], units);
  const old = before.get(plain(asked)) ?? [];
  const now = [...new Map(old.map((one) => [one.commune.code, one.commune])).values()];
  const [only] = now;
  if (!only) return { problem: `không tìm thấy đơn vị "${asked}"; viết mã năm số hoặc tên đầy đủ` };
  if (now.length > 1) return ambiguous(asked, now, units);
  const note = old[0]?.note;
  return { unit: only, ...(note !== undefined && { note }) };
}

function ambiguous(asked: string, found: readonly (Province | Commune)[], units: Units): FoundUnit {
  const shown = found.slice(0, 4).map((unit) => {
    const above = 'provinceCode' in unit ? units.provinces.get(unit.provinceCode) : undefined;
    return `${unit.code} ${unitName(unit)}${above ? `, ${unitName(above)}` : ''}`;
  });
  const more = found.length > shown.length ? `; và ${found.length - shown.length} nơi khác` : '';
  return {
    problem: `"${asked}" có ${found.length} nơi: ${shown.join('; ')}${more}. Hãy viết mã`,
  };
}
