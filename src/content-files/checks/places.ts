import type { Units } from '../../model/places/units.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { textAt } from './walk.ts';

/**
 * Checks that localities and support points stand on units that exist, in the folder and file
 * their address needs.
 */
export function checkPlaces(entries: Entries, units: Units): Problem[] {
  const problems: Problem[] = [];
  const folders = new Set(entries.provinces.map(({ id }) => id));

  for (const { parsed, id } of entries.provinces) {
    const code = textAt(parsed.data, ['unit']);
    if (code === null) continue;
    const province = units.provinces.get(code);
    const at = { file: parsed.file, ...parsed.at(['unit']) };
    if (!province) {
      problems.push({ ...at, ...unknownUnit(code, 'provinces.csv') });
    } else if (province.slug !== id) {
      problems.push({
        ...at,
        message: `mã "${code}" là ${province.type} ${province.name}, nhưng thư mục tên là "${id}"`,
        remedy: `đổi tên thư mục thành "${province.slug}", hoặc sửa mã đơn vị`,
      });
    }
  }

  for (const { parsed, id, parts } of entries.communes) {
    const code = textAt(parsed.data, ['unit']);
    const folder = parts[1] ?? '';
    if (!folders.has(folder)) {
      problems.push({
        file: parsed.file,
        line: 1,
        message: `thư mục "${folder}" chưa có tệp province.yaml`,
        remedy: 'thêm province.yaml cho tỉnh, thành phố này',
      });
    }
    if (code === null) continue;
    const commune = units.communes.get(code);
    const at = { file: parsed.file, ...parsed.at(['unit']) };
    if (!commune) {
      problems.push({ ...at, ...unknownUnit(code, 'communes.csv') });
      continue;
    }
    const province = units.provinces.get(commune.provinceCode);
    if (province && province.slug !== folder) {
      problems.push({
        ...at,
        message: `${commune.type} ${commune.name} (${code}) thuộc ${province.type} ${province.name}, không thuộc thư mục "${folder}"`,
        remedy: `chuyển tệp sang thư mục "${province.slug}", hoặc sửa mã đơn vị`,
      });
    } else if (commune.slug !== id) {
      problems.push({
        ...at,
        message: `mã "${code}" là ${commune.type} ${commune.name}, nhưng tệp tên là "${id}.yaml"`,
        remedy: `đổi tên tệp thành "${commune.slug}.yaml", hoặc sửa mã đơn vị`,
      });
    }
  }

  for (const { parsed, parts } of entries.supportPoints) {
    const code = textAt(parsed.data, ['unit']);
    if (code === null) continue;
    const at = { file: parsed.file, ...parsed.at(['unit']) };
    const province = units.provinces.get(units.communes.get(code)?.provinceCode ?? code);
    if (!province) {
      problems.push({ ...at, ...unknownUnit(code, 'communes.csv') });
    } else if (province.slug !== parts[1]) {
      problems.push({
        ...at,
        message: `mã "${code}" thuộc ${province.type} ${province.name}, không thuộc thư mục "${parts[1]}"`,
        remedy: `chuyển dòng này sang thư mục "${province.slug}", hoặc sửa mã đơn vị`,
      });
    }
  }
  return problems;
}

function unknownUnit(code: string, list: string): { message: string; remedy: string } {
  return {
    message: `không có đơn vị hành chính nào mang mã "${code}"`,
    remedy: `tra mã trong content/units/${list}; tên xã trước 7/2025 tra trong old_to_new.csv`,
  };
}
