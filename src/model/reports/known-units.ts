/** The units whose reports are awaited, and which of them a row means. */
import type { UnitFinder } from '../places/find-unit.ts';
import { unitName, type Commune, type Province } from '../places/units.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { comparable, sentenceCase } from '../text/vietnamese.ts';

/** A unit that reports. */
export interface ReportingUnit {
  /** Of the commune its code, of a quarter its name in the form names are compared in. */
  key: string;
  name: string;
  /** Five digits; quarters have none. */
  code?: string | undefined;
}

/** Who reports to a place. */
export interface KnownUnits {
  /** In the order of the list. */
  units: readonly ReportingUnit[];
  /** Whether others may report, too: a commune that has not typed its quarters. */
  isOpen: boolean;
  /**
   * The unit a row means, never a guess.
   * @param text as written
   * @param code as written in its column
   */
  find: (text: string, code: string | undefined) => Read<ReportingUnit>;
}

const REMEDY = 'ghi tên hoặc mã đơn vị đúng như trong bảng tính mẫu';
const CODE_LENGTH = 5;

/**
 * Communes of a province, or of the country.
 * @param finder of units
 * @param communes those that report
 * @param province where they are; `null`: anywhere
 */
export function reportingCommunes(
  finder: UnitFinder,
  communes: readonly Commune[],
  province: Province | null,
): KnownUnits {
  const units = communes.map(unitOfCommune);
  const byCode = new Map(units.map((unit) => [unit.key, unit]));
  return {
    units,
    isOpen: false,
    find: (text, code) => {
      const written = code === undefined ? '' : code.padStart(CODE_LENGTH, '0');
      const known = byCode.get(written);
      // The sheet as it was sent out: no need to look further.
      if (known?.name === text) return { value: known };
      const asked = [written, text].filter((part) => part !== '').join(' - ');
      const found = finder.commune(asked, province);
      if (!isRead(found)) return unreadable(found.message, REMEDY);
      const unit = byCode.get(found.value.unit.code);
      return unit
        ? { value: unit }
        : unreadable(`"${text}" không thuộc nơi đang tổng hợp`, 'bỏ dòng này, hoặc chọn lại nơi');
    },
  };
}

const unitOfCommune = (commune: Commune): ReportingUnit => ({
  key: commune.code,
  name: sentenceCase(unitName(commune)),
  code: commune.code,
});

/** Other ways to write what kind of quarter it is, without accents. */
const SHORT_KINDS: readonly [RegExp, string][] = [
  [/^(tdp|to dp|to dan pho)\b\.?\s*(so\s+)?/, 'to dan pho '],
  [/^(kp|khu pho)\b\.?\s*(so\s+)?/, 'khu pho '],
  [/^khoi( pho)?\s+(so\s+)?/, 'khoi '],
  [/^(thon|ap|ban|buon|to|khom)\s+so\s+/, '$1 '],
];

/** A name in the form names of quarters are compared in: "TDP số 03" and "Tổ dân phố 3" are one. */
export function quarterKey(name: string): string {
  const words = comparable(name).replace(/[.,\-–_/]+/g, ' ');
  const full = SHORT_KINDS.reduce(
    (text, [pattern, kind]) => text.replace(pattern, kind),
    words.replace(/\s+/g, ' ').trim(),
  );
  return full.replace(/\b0+(?=\d)/g, '').trim();
}

/**
 * Quarters of a commune, as its office has typed them.
 * @param names one for each; none: whoever reports is taken
 */
export function reportingQuarters(names: readonly string[]): KnownUnits {
  const units = names.map((name) => ({ key: quarterKey(name), name }));
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const isOpen = byKey.size === 0;
  return {
    units: [...byKey.values()],
    isOpen,
    find: (text) => {
      const key = quarterKey(text);
      const known = byKey.get(key);
      if (known) return { value: known };
      if (isOpen && key !== '') return { value: { key, name: text } };
      const all = names.slice(0, 8).join(', ');
      return unreadable(
        `không có đơn vị "${text}" trong danh sách đã gõ (${all}${names.length > 8 ? ', …' : ''})`,
        'sửa tên cho đúng danh sách, hoặc thêm đơn vị vào danh sách',
      );
    },
  };
}
