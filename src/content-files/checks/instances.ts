import type { Units } from '../../model/places/units.ts';
import type { FilePosition, Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/** Where something was written first. */
interface First extends FilePosition {
  file: string;
  /** Whose it is, in words. */
  owner: string;
}

/**
 * Judges the list of sites and the registers taken over from them: every province once, no register
 * without a site, and every code of one issuer alone.
 */
export function checkInstances(entries: Entries, units: Units): Problem[] {
  const names = new Map([...units.provinces.values()].map(({ slug, name }) => [slug, name]));
  return [...listProblems(entries, names), ...codeProblems(entries, names)];
}

function listProblems(entries: Entries, names: ReadonlyMap<string, string>): Problem[] {
  const listed = entries.instances.flatMap(({ parsed }) =>
    valuesAt(parsed.data, ['provinces', '*', 'province']).map(({ path, value }) => ({
      at: { file: parsed.file, ...parsed.at(path) },
      province: String(value),
    })),
  );
  const unknown = listed
    .filter(({ province }) => !names.has(province))
    .map(({ at, province }) => ({
      ...at,
      message: `không có tỉnh, thành phố nào mang mã "${province}"`,
      remedy: 'viết tên không dấu, có gạch nối, như "ha-tinh", "ho-chi-minh"',
    }));
  const orphans = new Map(
    entries.registers
      .filter(({ id }) => listed.every(({ province }) => province !== id))
      .map((entry) => [entry.id, entry]),
  );
  return [
    ...unknown,
    ...[...orphans.values()].map(({ id, parsed }) => ({
      file: parsed.file,
      line: 1,
      message: `sổ mã của "${id}" nhưng instances.yaml không ghi trang nào của tỉnh này`,
      remedy: 'thêm tỉnh vào provinces trong instances.yaml, hoặc xóa tệp này',
    })),
  ];
}

/** Whoever scans a code must end in one place. */
function codeProblems(entries: Entries, names: ReadonlyMap<string, string>): Problem[] {
  if (entries.registers.length === 0) return [];
  const first = new Map<string, First>();
  for (const { parsed, value } of entries.codes) {
    if (value)
      first.set(value.code, { file: parsed.file, ...parsed.at(['code']), owner: 'trang này' });
  }
  return entries.registers.flatMap(({ id, parsed, value }) => {
    if (!value) return [];
    const at = { file: parsed.file, ...parsed.at(['code']) };
    const owner = `trang của ${names.get(id) ?? id}`;
    const before = first.get(value.code);
    if (!before) {
      first.set(value.code, { ...at, owner });
      return [];
    }
    const isTwice = before.file === at.file;
    return [
      {
        ...at,
        message: isTwice
          ? `mã ${value.code} có hai dòng, dòng trước là ${before.line}`
          : `mã ${value.code} do cả ${before.owner} (${before.file}:${before.line}) và ${owner} cấp`,
        remedy: isTwice
          ? 'lấy lại sổ bằng lệnh npm run instances'
          : 'hai bên thống nhất: một bên thôi dùng mã này và cấp mã khác, rồi lấy lại sổ',
      },
    ];
  });
}
