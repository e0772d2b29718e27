/**
 * Numbers as Vietnamese readers say them, in the way of the national radio: mười lăm, hai mươi mốt,
 * hai mươi tư, một trăm linh năm, nghìn.
 */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const digit = (value: number): string => DIGITS[value] ?? '';

/** Names of groups of three digits, from the right, below a thousand million. */
const GROUPS = ['', 'nghìn', 'triệu'];

/** The largest number read: a million times a thousand million, less one. */
export const LARGEST_SPOKEN = 999_999_999_999_999;

/**
 * A whole number in words.
 * @param value 0 to `LARGEST_SPOKEN`
 * @throws RangeError for anything else: nobody reads it aloud
 */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_SPOKEN)
    throw new RangeError(`No words for ${value}`);
  if (value === 0) return digit(0);
  const billions = Math.floor(value / 1e9);
  const rest = value % 1e9;
  const high = billions > 0 ? [below(billions, false), 'tỷ'] : [];
  const low = rest > 0 ? [below(rest, billions > 0)] : [];
  return [...high, ...low].join(' ');
}

/** A number below a thousand million; `isFollowing` when something stands to its left. */
function below(value: number, isFollowing: boolean): string {
  const words: string[] = [];
  for (const at of [2, 1, 0]) {
    const group = Math.floor(value / 1000 ** at) % 1000;
    if (group === 0) continue;
    words.push(hundreds(group, isFollowing || words.length > 0), GROUPS[at] ?? '');
  }
  return words.filter(Boolean).join(' ');
}

/**
 * Three digits; after others, the zero of the hundreds is spoken: hai nghìn không trăm hai mươi
 * lăm.
 */
function hundreds(value: number, isFollowing: boolean): string {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  if (hundred === 0 && !isFollowing) return tens(rest);
  const head = `${digit(hundred)} trăm`;
  if (rest === 0) return head;
  return `${head} ${rest < 10 ? `linh ${digit(rest)}` : tens(rest)}`;
}

/** 0 to 99. */
function tens(value: number): string {
  const ten = Math.floor(value / 10);
  const one = value % 10;
  if (ten === 0) return digit(one);
  const head = ten === 1 ? 'mười' : `${digit(ten)} mươi`;
  if (one === 0) return head;
  if (one === 5) return `${head} lăm`;
  if (ten > 1 && one === 1) return `${head} mốt`;
  if (ten > 1 && one === 4) return `${head} tư`;
  return `${head} ${digit(one)}`;
}

/**
 * Digits one by one, as phone numbers are read.
 * @param text digits; anything between two groups becomes a short pause
 */
export function digitWords(text: string): string {
  return text
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => Array.from(group, (one) => digit(Number(one))).join(' '))
    .join(', ');
}

/**
 * A number with digits after its comma: "ba phẩy năm". A fraction of one or two digits is read as a
 * number, a longer one or one that begins with zero digit by digit.
 * @param whole digits before the comma
 * @param fraction digits after it
 */
export function decimalWords(whole: string, fraction: string): string {
  const isNumber = fraction.length <= 2 && !fraction.startsWith('0');
  const after = isNumber ? numberWords(Number(fraction)) : digitWords(fraction);
  return `${numberWords(Number(whole))} phẩy ${after}`;
}

/**
 * A day of a month: the first ten are "mùng", so that "ngày mùng năm" is no year.
 * @param day 1 to 31
 */
export const spokenDay = (day: number): string =>
  day <= 10 ? `mùng ${numberWords(day)}` : numberWords(day);

/**
 * A month: the fourth is "tư".
 * @param month 1 to 12
 */
export const monthWords = (month: number): string => (month === 4 ? 'tư' : numberWords(month));

/**
 * A time of day.
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @returns "bảy giờ ba mươi phút"
 */
export function timeWords(hour: number, minute: number): string {
  const head = `${numberWords(hour)} giờ`;
  return minute === 0 ? head : `${head} ${numberWords(minute)} phút`;
}

/**
 * Which one in an order: the first is "nhất", the fourth "tư".
 * @param value 1 and more
 */
export function ordinalWords(value: number): string {
  if (value === 1) return 'nhất';
  return value === 4 ? 'tư' : numberWords(value);
}
