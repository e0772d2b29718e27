/**
 * Numbers that say which one: "lần thứ 4" is "tư", "thứ 2-4-6" are three days, "khóa XI, XII" are
 * two.
 */
import { numberWords, ordinalWords } from './number-words.ts';
import { romanValue } from './roman-numerals.ts';
import { NUMBER_END, RANGE, rule, type SpokenRule } from './spoken-rule.ts';

const DAY = '(?:[2-7]|hai|ba|tư|năm|sáu|bảy|chủ nhật)';
const ROMAN = 'X{0,3}(?:IX|IV|V?I{0,3})';
const NOT_IN_WORD = '(?![\\p{L}\\d])';

/** What is counted in Roman numerals, so that a single letter behind it is one. */
const COUNTED =
  'khóa|thứ|đại hội|quý|chương|phần|mục|thế kỷ|loại|hạng|cấp|bậc|vòng|đợt|kỳ|tập|phụ lục|vùng|khu|nhóm|lần|điều';
const BEHIND_COUNTED = `(?<=(?:${COUNTED}|${COUNTED.replace(/(^|\|)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())}) )`;
/** Behind another of a series: "chương I–V", "khóa XI, XII và XIII". */
const IN_SERIES = `(?<=(?<!\\p{L})[IVX]+(?:\\s*[-–—,]\\s*| và | đến | hoặc ))`;

const WEEKDAYS_HELP = 'viết hẳn từng ngày, như “thứ hai, thứ tư, thứ sáu”';
const ROMAN_HELP = 'không rõ là số La Mã hay chữ cái; viết bằng chữ như khi đọc';

/** Ordinals, days of the week and Roman numerals, the most special first. */
export const ORDER_RULES: readonly SpokenRule[] = [
  rule(
    `([Tt]hứ) (${DAY}(?:(?:${RANGE}|,\\s*|\\s+và\\s+)(?:thứ )?${DAY})+)${NUMBER_END}(?=(\\s+\\p{L}+)?)`,
    weekdayList,
    WEEKDAYS_HELP,
  ),
  rule(`([Tt]hứ) (\\d{1,4})${NUMBER_END}`, (word = '', number = '') =>
    Number(number) > 0 ? `${word} ${ordinalWords(Number(number))}` : null,
  ),
  rule(
    `([Tt]hứ) ((?=[IVX])${ROMAN})${NOT_IN_WORD}`,
    (word = '', roman = '') => `${word} ${ordinalWords(romanValue(roman))}`,
  ),
  // "Quý II/2025", "quý 4": quarters are read as months are.
  rule(
    `([Qq]uý) ([1-4]|IV|I{1,3})(?:/(\\d{4}))?${NUMBER_END}`,
    (word = '', quarter = '', year = '') => {
      const value = /\d/.test(quarter) ? Number(quarter) : romanValue(quarter);
      const name = value === 4 ? 'tư' : numberWords(value);
      return `${word} ${name}${year === '' ? '' : ` năm ${numberWords(Number(year))}`}`;
    },
  ),
  rule(`(?<=[IVX])${RANGE}(?=(?=[IVX])${ROMAN}${NOT_IN_WORD})`, () => ' đến '),
  rule(`(?<![\\p{L}\\d])((?=[IVX]{2})${ROMAN})${NOT_IN_WORD}`, (roman = '') =>
    numberWords(romanValue(roman)),
  ),
  rule(`(?:${BEHIND_COUNTED}|${IN_SERIES})([IVX])${NOT_IN_WORD}`, (roman = '') =>
    numberWords(romanValue(roman)),
  ),
  // The head of a part: "I. Nội dung".
  rule(`(?<=^|\\n\\s*)([IVX])(?=[.)] \\p{Lu}\\p{Ll})`, (roman = '') =>
    numberWords(romanValue(roman)),
  ),
  rule(`(?<![\\p{L}\\d])([IVX])${NOT_IN_WORD}`, () => null, ROMAN_HELP),
];

/**
 * Words that go on behind a list of days; behind any other, its last number may count something.
 */
const GOES_ON = /^\s+(?:hàng|hằng|mỗi|từ|lúc|vào|trong|tại|ở|tuần|và|đến|buổi)$/u;

/**
 * "2-4-6" and "2 - thứ 4 - thứ 6" are lists, "2-6" is a stretch; with commas every day is spoken.
 */
function weekdayList(word = '', list = '', behind = ''): string | null {
  const days = list.split(/\s*[-–—]\s*|,\s*|\s+và\s+/u);
  const marks = list.match(/[-–—,]|\s+và\s+/gu) ?? [];
  const dashes = marks.filter((mark) => /[-–—]/.test(mark)).length;
  const isBare = /^\d$/.test(days[days.length - 1] ?? '');
  if (dashes > 0 && dashes < marks.length) return null;
  if (dashes === 0 && isBare && behind !== '' && !GOES_ON.test(behind)) return null;
  const names = days.map((day) => {
    const name = day.replace(/^thứ /, '');
    if (name === 'chủ nhật') return name;
    return `thứ ${/\d/.test(name) ? ordinalWords(Number(name)) : name}`;
  });
  const spoken =
    dashes === 1
      ? names.join(' đến ')
      : names
          .map((name, at) =>
            at === 0 ? name : (marks[at - 1] ?? '').trim() === 'và' ? ` và ${name}` : `, ${name}`,
          )
          .join('');
  return word + spoken.slice('thứ'.length);
}
