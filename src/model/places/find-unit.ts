/** The one unit a text means: by its code, its name today or its name before 7/2025. */
import { memoized } from '../memoized.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { matchUnits, type UnitQuery, type Match } from './match-units.ts';
import { nearUnits } from './near-units.ts';
import { unitIndex, type UnitIndex } from './unit-index.ts';
import { unitText } from './unit-text.ts';
import { unitName, type Commune, type Province, type Units } from './units.ts';

/** A unit found. */
export interface FoundUnit<T = Province | Commune> {
  unit: T;
  /** Where its name is not the one written: "tên cũ: phường Hòa Hiếu, thị xã Thái Hòa, …". */
  note?: string;
}

const COMMUNES: UnitQuery['levels'] = ['commune', 'district'];
const PROVINCES: UnitQuery['levels'] = ['province'];
const PLACES: UnitQuery['levels'] = [...COMMUNES, ...PROVINCES];

/** Named where many may be meant. */
const MOST_NAMED = 8;
const CODE_LENGTH = 5;
/** A code beside a name: "00004 - Phường Ba Đình", "Phường Ba Đình (mã 00004)". */
const WITH_CODE =
  /^(?:mã(?: số)?[ :]*)?(\d{5})[\s:–—-]+(\D.*)$|^(\D.*?)[\s,:(–—-]+(?:mã(?: số)?[ :]*)?(\d{5})\)?$/isu;

/** A list is put in order once, however many look in it. */
const indexOf = memoized(unitIndex);

/** Finds units of the official list by what people write. */
export class UnitFinder {
  readonly #units: Units;

  /** @param units the official list; its names are put in order when the first is asked for */
  constructor(units: Units) {
    this.#units = units;
  }

  get #index(): UnitIndex {
    return indexOf(this.#units);
  }

  /**
   * The commune a text means. Never a guess: what several communes may be called, or none, is refused
   * with those that may be meant.
   * @param text "phường Sông Trí", "P. Kỳ Trinh (cũ), thị xã Kỳ Anh", "18754", "25" for 00025
   * @param province the province it is in, where that is known
   */
  commune(text: string, province: Province | null = null): Read<FoundUnit<Commune>> {
    const found = this.#find(text, { ...unitText(text), province, levels: COMMUNES });
    if (!isRead(found)) return found;
    const { unit, ...rest } = found.value;
    return 'provinceCode' in unit
      ? { value: { unit, ...rest } }
      : unreadable(
          `"${text}" là tỉnh, thành phố, không phải xã, phường, đặc khu`,
          'ghi tên hoặc mã năm số của xã, phường, đặc khu',
        );
  }

  /**
   * The commune or the province a text means, as strictly as `commune`. Digits are a commune's.
   * @param text "Tỉnh Hà Tĩnh", "TP.HCM", "Bà Rịa - Vũng Tàu", or a commune
   */
  place(text: string): Read<FoundUnit> {
    return this.#find(text, { ...unitText(text), province: null, levels: PLACES });
  }

  /**
   * The province of today a text means.
   * @param text "Hà Tĩnh", "tỉnh Hà Tĩnh", "42", or one before 7/2025: "Bình Dương"
   */
  province(text: string): Province | null {
    if (/^\d{1,2}$/.test(text)) return this.#units.provinces.get(text.padStart(2, '0')) ?? null;
    const asked: UnitQuery = { ...unitText(text), province: null, levels: PROVINCES };
    const units = matchUnits(this.#index, asked)?.names.flatMap((one) => one.units) ?? [];
    const [unit, ...others] = new Set(units);
    return unit && others.length === 0 ? (this.#units.provinces.get(unit.code) ?? null) : null;
  }

  /**
   * Units of today whose names are next to a text that means none.
   * @param text as typed; also the part of an address: "phuong-cau-giai"
   * @param province the province it is in, where that is known; without one, provinces count too
   * @returns the nearest first
   */
  near(text: string, province: Province | null = null): (Province | Commune)[] {
    const levels = province ? COMMUNES : PLACES;
    return nearUnits(this.#index, { ...unitText(text), province, levels });
  }

  /** "phường Sông Trí (18754)" */
  nameOf(code: string): string {
    const unit = this.#units.communes.get(code) ?? this.#units.provinces.get(code);
    return unit ? `${unitName(unit)} (${code})` : code;
  }

  #find(text: string, asked: UnitQuery): Read<FoundUnit> {
    if (/^\d+$/.test(asked.text)) return this.#byCode(asked.text, asked.province);
    const [, codeFirst, nameBehind, nameFirst, codeBehind] = WITH_CODE.exec(asked.text) ?? [];
    const code = codeFirst ?? codeBehind;
    const name = nameBehind ?? nameFirst;
    if (code !== undefined && name !== undefined) return this.#byBoth(code, name, asked);
    const match = this.#match(asked);
    if (!match) return this.#unknown(text, asked);
    const units = new Map(match.names.flatMap((one) => one.units).map((unit) => [unit.code, unit]));
    const [unit, ...others] = units.values();
    if (!unit || others.length > 0) return this.#ambiguous(text, match, [...units.values()]);
    const note = noteOf(match, unit);
    return { value: { unit, ...(note !== undefined && { note }) } };
  }

  /** Where a commune is wanted, a province is still known for one. */
  #match(asked: UnitQuery): Match | null {
    return (
      matchUnits(this.#index, asked) ?? matchUnits(this.#index, { ...asked, levels: PROVINCES })
    );
  }

  #byCode(text: string, province: Province | null): Read<FoundUnit> {
    const code = text.padStart(CODE_LENGTH, '0');
    const commune = this.#units.communes.get(code);
    if (!commune) {
      return unreadable(
        `không có xã, phường, đặc khu nào mang mã ${code}`,
        'tra mã năm số trong content/units/communes.csv; tỉnh, thành phố thì ghi tên',
      );
    }
    return province && commune.provinceCode !== province.code
      ? unreadable(
          `mã ${code} là ${this.#withProvince(commune)}, không thuộc ${unitName(province)}`,
          'sửa mã, hoặc nhập riêng tệp của tỉnh kia',
        )
      : { value: { unit: commune } };
  }

  /** The code tells which of several; a name of another unit refuses it: codes changed in 7/2025. */
  #byBoth(code: string, name: string, asked: UnitQuery): Read<FoundUnit> {
    const found = this.#byCode(code, asked.province);
    if (!isRead(found)) return found;
    const match = this.#match({ ...asked, ...unitText(name) });
    const { unit } = found.value;
    return match?.names.some(({ units }) => units.includes(unit)) === true
      ? found
      : unreadable(
          `mã ${code} là ${this.#withProvince(unit)}, không phải "${name}"`,
          'giữ một trong hai cho đúng; mã cũ trước 7/2025 nay có thể là của nơi khác',
        );
  }

  #ambiguous(text: string, { names }: Match, units: (Province | Commune)[]): Read<never> {
    const shown = units.slice(0, MOST_NAMED).map((unit) => this.#withProvince(unit));
    const more = units.length > shown.length ? `, và ${units.length - shown.length} nơi khác` : '';
    const what = names.every(({ isFormer }) => isFormer)
      ? 'là tên cũ, nay thuộc nhiều nơi'
      : 'có thể là nhiều nơi';
    return unreadable(
      `"${text}" ${what}: ${shown.join(', ')}${more}`,
      'ghi mã năm số, hoặc tên từ 7/2025 kèm tên tỉnh',
    );
  }

  #unknown(text: string, asked: UnitQuery): Read<never> {
    const near = nearUnits(this.#index, asked);
    const where = asked.province ? ` ở ${unitName(asked.province)}` : '';
    const what = asked.levels.includes('province') ? 'đơn vị' : 'xã, phường, đặc khu';
    const named = near.map((unit) => this.#withProvince(unit)).join(', ');
    return unreadable(
      `không tìm thấy ${what} "${text}"${where}${named === '' ? '' : `; gần giống: ${named}`}`,
      'xem lại chính tả; ghi tên từ 7/2025 kèm tên tỉnh, hoặc mã năm số trong content/units/communes.csv',
    );
  }

  #withProvince(unit: Province | Commune): string {
    if (!('provinceCode' in unit)) return unitName(unit);
    const above = this.#units.provinces.get(unit.provinceCode);
    return `${this.nameOf(unit.code)}${above ? `, ${above.name}` : ''}`;
  }
}

/** What a reader should see before anything is printed or opened under a name not written. */
function noteOf({ names, isExact }: Match, unit: Province | Commune): string | undefined {
  const [former] = names;
  if (former && names.every(({ isFormer }) => isFormer)) return `tên cũ: ${former.shown}`;
  return isExact ? undefined : `hiểu là ${unitName(unit)}`;
}
