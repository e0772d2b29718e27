/**
 * Phone numbers an office publishes: landlines (02…), 1800 and 1900 numbers, 113 and its like.
 * Mobile numbers belong to persons and are refused.
 */
import { unreadable, type Read } from '../text/read-text.ts';

const EXAMPLE =
  'ghi số công khai của cơ quan, như "024 0000 0000", "0239 000 0000" hoặc "1900 0000"';

/**
 * Reads a public number, however it is grouped; a leading zero lost in a spreadsheet comes back.
 * @param text as typed, or the number of a cell
 * @returns the canonical text: "024 3825 1234", "0239 385 1234", "1900 0368"
 */
export function parsePublicPhone(text: string): Read<string> {
  if (!/^[+\d\s().\-–\u00a0]+$/.test(text))
    return unreadable(`"${text}" không phải một số điện thoại`, EXAMPLE);
  let digits = text.replace(/\D/g, '');
  if (digits.startsWith('84') && digits.length > 10)
    digits = `0${digits.slice(2).replace(/^0/, '')}`;
  if (/^2\d{9}$/.test(digits)) digits = `0${digits}`;
  if (/^0?[35789]\d{8}$/.test(digits)) {
    return unreadable(`"${text}" giống số di động cá nhân`, EXAMPLE);
  }
  // Two area codes have three digits (Hà Nội, Thành phố Hồ Chí Minh), the others four; eleven in all.
  if (/^02[48]\d{8}$/.test(digits)) return { value: grouped(digits, 3, 4, 4) };
  if (/^02\d{9}$/.test(digits)) return { value: grouped(digits, 4, 3, 4) };
  if (/^1[89]00\d{4}$/.test(digits)) return { value: grouped(digits, 4, 4) };
  if (/^1[89]00\d{6}$/.test(digits)) return { value: grouped(digits, 4, 3, 3) };
  if (/^11[2-5]$/.test(digits)) return { value: digits };
  return unreadable(`"${text}" không phải số cố định, số 1800 hoặc 1900`, EXAMPLE);
}

function grouped(digits: string, ...sizes: number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
}
