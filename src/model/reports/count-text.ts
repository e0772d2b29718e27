import { unreadable, type Read } from '../text/read-text.ts';

/** More people than the country has. */
const MOST = 200_000_000;

/** "1.234", "1 234", "1,234": groups of three, as Vietnamese and English programs write thousands. */
const GROUPED = /^\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*$/u;

/**
 * Reads a count typed as text.
 * @param text "1234", "1.234"; a formula or words are refused
 */
export function parseCount(text: string): Read<number> {
  const plain = text.trim();
  if (/^\d+$/.test(plain)) return countOf(Number(plain));
  if (GROUPED.test(plain)) return countOf(Number(plain.replace(/\D/g, '')));
  return unreadable(`"${plain}" không phải số`, 'chỉ ghi số, như 1234; không có thì ghi 0');
}

/** Reads a count that is a number already. */
export function countOf(value: number): Read<number> {
  if (value < 0) return unreadable(`số ${value} là số âm`, 'ghi số từ 0 trở lên');
  if (!Number.isInteger(value)) {
    return unreadable(
      `số ${String(value).replace('.', ',')} không phải số nguyên`,
      'ghi liền các chữ số, không dấu chấm, không dấu phẩy: 1234',
    );
  }
  return value > MOST
    ? unreadable(`số ${value} lớn hơn dân số cả nước`, 'xem lại số đã gõ')
    : { value };
}
