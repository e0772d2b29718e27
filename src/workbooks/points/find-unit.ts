/**
 * Finds the commune a sheet means: by code, by today's name, by a name from before 7/2025.
 */
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import {
  unitName,
  type Commune,
  type FormerCommune,
  type Province,
  type Units,
} from '../../model/places/units.ts';
import { comparable } from '../../model/text/vietnamese.ts';

/** A commune, and how it was found when its name is not the one typed. */
export interface FoundUnit {
  code: string;
  /** Set when the typed name is one from before 7/2025. */
  former?: string;
}

interface Written {
  type: string;
  name: string;
  district: string;
  /** True when only the older list can hold it. */
  isFormer: boolean;
}

const TYPES: [RegExp, string][] = [
  [/^(?:thị trấn|thi tran|tt\.?)\s+/iu, 'thị trấn'],
  [/^(?:đặc khu|dac khu|đk\.?)\s+/iu, 'đặc khu'],
  [/^(?:phường|phuong|p\.\s*|p\s+)\s*/iu, 'phường'],
  [/^(?:xã|xa|x\.\s*|x\s+)\s*/iu, 'xã'],
];

/** Finds units of a country, or of one province where it is known. */
export class UnitFinder {
  readonly #units: Units;
  readonly #byName: ReadonlyMap<string, readonly Commune[]>;
  readonly #formerByName: ReadonlyMap<string, readonly FormerCommune[]>;

  constructor(units: Units) {
    this.#units = units;
    const nameOf = ({ name }: { name: string }) => comparable(name);
    this.#byName = Map.groupBy(units.communes.values(), nameOf);
    this.#formerByName = Map.groupBy([...units.formerByCode.values()].flat(), nameOf);
  }

  /**
   * @param text "phường Sông Trí", "P. Kỳ Trinh (cũ), thị xã Kỳ Anh", "18754"
   * @param province the province the sheet is of, if known
   */
  find(text: string, province: Province | null): Read<FoundUnit> {
    if (/^\d{2,5}$/.test(text)) return this.#byCode(text, province);
    const written = partsOf(text);
    const today = this.#today(written, province);
    const former = this.#formerCodes(written, province);
    if (!written.isFormer && today.length > 0) return this.#only(text, today);
    const codes = [...new Set(former.map(({ newCode }) => newCode))];
    const found = codes.flatMap((code) => this.#units.communes.get(code) ?? []);
    if (found.length === 0) {
      return today.length > 0 ? this.#only(text, today) : this.#unknown(text, province);
    }
    const only = this.#only(text, found, true);
    return isRead(only) ? { value: { ...only.value, former: text } } : only;
  }

  /** The province a text names: "Hà Tĩnh", "tỉnh Hà Tĩnh", "42". */
  province(text: string): Province | null {
    const wanted = comparable(text).replace(/^(tinh|thanh pho|tp\.?)\s*/, '');
    return (
      [...this.#units.provinces.values()].find(
        ({ code, name, slug }) => code === wanted || comparable(name) === wanted || slug === wanted,
      ) ?? null
    );
  }

  /** "phường Sông Trí (18754)" */
  nameOf(code: string): string {
    const unit = this.#units.communes.get(code) ?? this.#units.provinces.get(code);
    return unit ? `${unitName(unit)} (${code})` : code;
  }

  #byCode(text: string, province: Province | null): Read<FoundUnit> {
    const code = text.length === 2 ? text : text.padStart(5, '0');
    const commune = this.#units.communes.get(code);
    const isThere = commune !== undefined || this.#units.provinces.has(code);
    if (!isThere)
      return unreadable(
        `không có đơn vị nào mang mã "${text}"`,
        'tra mã trong content/units/communes.csv',
      );
    const of = commune?.provinceCode ?? code;
    return province && of !== province.code
      ? unreadable(
          `mã "${text}" không thuộc ${unitName(province)}`,
          'sửa mã, hoặc nhập riêng tệp của tỉnh kia',
        )
      : { value: { code } };
  }

  #today({ type, name }: Written, province: Province | null): Commune[] {
    const all = (this.#byName.get(comparable(name)) ?? []).filter(
      (one) =>
        (!province || one.provinceCode === province.code) && (type === '' || one.type === type),
    );
    return closest(all, name);
  }

  #formerCodes({ type, name, district }: Written, province: Province | null): FormerCommune[] {
    const all = (this.#formerByName.get(comparable(name)) ?? []).filter(
      (one) =>
        one.name !== '' &&
        (type === '' || one.type === type) &&
        (district === '' || comparable(one.district).endsWith(comparable(district))) &&
        (!province || this.#units.communes.get(one.newCode)?.provinceCode === province.code),
    );
    return closest(all, name);
  }

  #only(text: string, found: readonly Commune[], isFormer = false): Read<FoundUnit> {
    const [first, ...more] = found;
    if (first && more.length === 0) return { value: { code: first.code } };
    const choices = found
      .slice(0, 8)
      .map(({ code }) => this.#withProvince(code))
      .join(', ');
    return unreadable(
      isFormer
        ? `"${text}" là tên cũ, nay thuộc nhiều nơi: ${choices}`
        : `"${text}" có thể là nhiều nơi: ${choices}`,
      'điểm này nay ở xã, phường nào? Ghi tên mới hoặc mã năm số',
    );
  }

  #withProvince(code: string): string {
    const province = this.#units.provinces.get(this.#units.communes.get(code)?.provinceCode ?? '');
    return `${this.nameOf(code)}${province ? `, ${province.name}` : ''}`;
  }

  #unknown(text: string, province: Province | null): Read<FoundUnit> {
    const where = province ? ` ở ${unitName(province)}` : '';
    return unreadable(
      `không tìm thấy xã, phường, đặc khu "${text}"${where}`,
      'xem lại chính tả; ghi tên mới từ 7/2025 hoặc mã năm số trong content/units/communes.csv',
    );
  }
}

/** Those whose accents fit too, if any does: "Ba Tơ" and "Ba Tô". */
function closest<T extends { name: string }>(found: readonly T[], name: string): T[] {
  const exact = found.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return exact.length > 0 ? exact : [...found];
}

function partsOf(text: string): Written {
  const [first = '', ...behind] = text.split(',');
  const isMarked = /\((?:cũ|cu|tên cũ)\)|\scũ$/u.test(first.trim());
  let name = first
    .replace(/\([^)]*\)/g, '')
    .replace(/\scũ$/u, '')
    .trim();
  let type = '';
  for (const [pattern, word] of TYPES) {
    if (!pattern.test(name)) continue;
    name = name.replace(pattern, '').trim();
    type = word;
    break;
  }
  const district = (behind[0] ?? '')
    .trim()
    .replace(/^(?:thành phố|thị xã|huyện|quận|tp\.?|tx\.?|h\.|q\.)\s*/iu, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  return {
    type,
    // "Phường 05" and "Phường 5" are one.
    name: name.replace(/^0+(?=\d)/, ''),
    district,
    isFormer: isMarked || district !== '' || type === 'thị trấn',
  };
}
