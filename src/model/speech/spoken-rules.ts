/**
 * The numbers of a text for the person who reads it aloud: each rule knows one way of writing.
 */
import { isRealDay } from '../time/calendar.ts';
import {
  spokenDay,
  decimalWords,
  digitWords,
  monthWords,
  numberWords,
  timeWords,
} from './number-words.ts';
import { LETTERS, UNITS } from './readings.ts';
import { NUMBER_END, RANGE, rule, type SpokenRule } from './spoken-rule.ts';
import { ORDER_RULES } from './spoken-order.ts';

const DATE_HELP = 'viết ngày có thật, như 15/11/2025';
const FRACTION_HELP = 'không rõ là ngày, phân số hay số nhà; viết bằng chữ';
const DASH_HELP = 'không rõ dấu gạch nối đọc thế nào; viết bằng chữ, như “2 đến 3”';
const GROUP_HELP = 'không rõ đọc thế nào; số viết như 10.000, số điện thoại như 1900.0368';
const END = '(?![\\p{L}\\d/])';

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

function spokenDate(day: string, month: string, year: string): string | null {
  if (!isRealDay(`${year}-${two(month)}-${two(day)}`)) return null;
  return `${dayAndMonth(day, month) ?? ''} năm ${numberWords(Number(year))}`;
}

/** 29/2 counts: its year is not known. */
function dayAndMonth(day: string, month: string): string | null {
  if (!isRealDay(`2024-${two(month)}-${two(day)}`)) return null;
  return `${spokenDay(Number(day))} tháng ${monthWords(Number(month))}`;
}

/** "4", "4-5" of a month or a year, in the words for its days or months. */
function stretch(
  first: string,
  last: string | undefined,
  most: number,
  words: (value: number) => string,
): string | null {
  const values = [Number(first), ...(last === undefined ? [] : [Number(last)])];
  const isRising = values.every((value, at) => value > (values[at - 1] ?? 0) && value <= most);
  return isRising ? values.map(words).join(' đến ') : null;
}

function spokenClock(hour: string, minute = ''): string | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)
    ? null
    : timeWords(hours, minutes);
}

/** A number as it is written with points between thousands; long rows of digits are no numbers. */
function countWords(text: string): string | null {
  const digits = text.replaceAll('.', '');
  const isGrouped = text.includes('.');
  if (!isGrouped && (digits.length > 6 || /^0\d{2,}/.test(digits))) return null;
  return digits.length > 15 ? null : numberWords(Number(digits));
}

const unit = (sign: string): string => ` ${UNITS[sign] ?? ''}`;
const UNIT = `(?:\\s?(%|°C)|\\s?(km²|m²|km2|m2|km|cm|mm|kg|ha|m|đ)(?![\\p{L}\\d]))`;
const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';

/** From the most special to the most general; the first that fits is taken. */
export const NUMBER_RULES: readonly SpokenRule[] = [
  // Dates. "Ngày" is spoken once.
  rule(
    `(?<=[Nn]gày )(\\d{1,2})/(\\d{1,2})/(\\d{4})${END}`,
    (day = '', month = '', year = '') => spokenDate(day, month, year),
    DATE_HELP,
  ),
  rule(
    `(\\d{1,2})/(\\d{1,2})/(\\d{4})${END}`,
    (day = '', month = '', year = '') => {
      const words = spokenDate(day, month, year);
      return words && `ngày ${words}`;
    },
    DATE_HELP,
  ),
  rule(
    `(?<=[Tt]háng )(\\d{1,2})/(\\d{4})${END}`,
    (month = '', year = '') =>
      Number(month) < 1 || Number(month) > 12
        ? null
        : `${monthWords(Number(month))} năm ${numberWords(Number(year))}`,
    DATE_HELP,
  ),
  rule(
    `(?<=[Nn]gày )(\\d{1,2})/(\\d{1,2})${END}`,
    (day = '', month = '') => dayAndMonth(day, month),
    DATE_HELP,
  ),
  rule(
    `(\\d{1,2})/(\\d{1,2})(?=${RANGE}\\d{1,2}/\\d{1,2}/\\d{4})`,
    (day = '', month = '') => {
      const words = dayAndMonth(day, month);
      return words && `ngày ${words}`;
    },
    DATE_HELP,
  ),
  rule(
    `(?<=[Nn]gày )(\\d{1,2})(?:${RANGE}(\\d{1,2}))?${NUMBER_END}`,
    (first = '', last) => stretch(first, last, 31, spokenDay),
    DATE_HELP,
  ),
  rule(
    `(?<=[Tt]háng )(\\d{1,2})(?:${RANGE}(\\d{1,2}))?${NUMBER_END}`,
    (first = '', last) => stretch(first, last, 12, monthWords),
    DATE_HELP,
  ),
  // "01 tháng 7"
  rule(`0([1-9])(?= tháng \\d)`, (day = '') => spokenDay(Number(day))),
  ...ORDER_RULES,
  // Hours.
  rule(`24/7${END}`, () => 'cả ngày lẫn đêm, tất cả các ngày trong tuần'),
  rule(
    `(\\d{1,2})(?:h|g|giờ\\s?)(\\d{2})?(?![\\p{L}\\d])`,
    (hour = '', minute = '') => spokenClock(hour, minute),
    'viết giờ có thật, như 7h30 hoặc 07:30',
  ),
  rule(
    `(\\d{1,2}):(\\d{2})${END}`,
    (hour = '', minute = '') => spokenClock(hour, minute),
    'viết giờ có thật, như 7h30 hoặc 07:30',
  ),
  // Phone numbers.
  rule(
    `(1[89]00[. ]?\\d{4}|1[89]00[. ]\\d{3}[. ]?\\d{3}|0\\d{2,3}[. ]\\d{3,4}[. ]\\d{3,4})(?!\\d|[./]\\d)`,
    (number = '') => digitWords(number.replace(/^(1[89]00)(?=\d)/, '$1 ')),
  ),
  rule(`(?<=(?:số|gọi|Gọi|dây nóng) )(11[2-5])(?![\\d/]|[.,]\\d)`, (number = '') =>
    digitWords(number),
  ),
  // Addresses: 17/5 is a house behind a house; 12A is one, too.
  rule(
    `(?<=(?:số|nhà|ngõ|hẻm|kiệt|ngách) (?:nhà )?)(\\d{1,4})/(\\d{1,4})${END}`,
    (house = '', behind = '') => `${countWords(house) ?? ''} trên ${countWords(behind) ?? ''}`,
  ),
  rule(`[\\d.]+/[\\p{L}\\d](?:[\\p{L}\\d/.-]*[\\p{L}\\d])?`, () => null, FRACTION_HELP),
  rule(`(\\d{1,4})([A-ZĐ])(?![\\p{L}\\d])`, (number = '', letter = '') => {
    const name = LETTERS[letter];
    return name ? `${countWords(number) ?? ''} ${name}` : null;
  }),
  // A dash between numbers is "đến" only where they rise and stand for no house or score.
  rule(`\\d+(?:${RANGE}\\d+){2,}`, () => null, DASH_HELP),
  rule(
    `(\\d{1,3}[A-Z]?)${RANGE}(\\d{1,3}[A-Z]?)(?= (?:đường|phố|ngõ|hẻm|\\p{Lu}))`,
    () => null,
    DASH_HELP,
  ),
  rule(
    `(\\d+)${RANGE}(\\d+)${NUMBER_END}`,
    (from = '', to = '') => {
      const words = [countWords(from), countWords(to)];
      return Number(from) < Number(to) && !words.includes(null) ? words.join(' đến ') : null;
    },
    DASH_HELP,
  ),
  rule(`\\+\\d[\\d .-]*\\d|[*#][\\d*#]+|\\d{1,3}(?: \\d{3})+(?!\\d)`, () => null, GROUP_HELP),
  // Counts.
  rule(`(\\d+),(\\d+)${UNIT}?(?![\\d.,]\\d)`, (whole = '', fraction = '', sign = '', name = '') =>
    whole.length > 6
      ? null
      : decimalWords(whole, fraction) + (sign || name ? unit(sign || name) : ''),
  ),
  rule(`${NUMBER}${UNIT}`, (number = '', sign = '', name = '') => {
    const words = countWords(number);
    return words && words + unit(sign || name);
  }),
  rule(
    `${NUMBER}(?![\\p{L}\\d]|[.,:]\\d)`,
    (number = '') => countWords(number),
    'số dài quá hoặc bắt đầu bằng 0; viết bằng chữ, hoặc chia nhóm bằng dấu chấm',
  ),
  rule(`\\d(?:[\\p{L}\\d.,:/-]*[\\p{L}\\d])?`, () => null),
];

/** A dash between two numbers: "từ … đến …". */
export const TO = new RegExp(`(?<=\\d(?:h|g)?(?:\\d{2})?)${RANGE}(?=\\d)`, 'uy');
