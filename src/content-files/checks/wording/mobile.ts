import type { WordingRule } from './rule.ts';

/** What can stand between the digits of a number as people write them. */
const GAP = '[\\s.()\\u00a0-]{0,3}';

/**
 * Mobile numbers in Vietnam: 03, 05, 07, 08, 09 and eight more digits (or +84 instead of 0).
 * An office publishes landlines (02…) and 1800/1900 numbers; a mobile number belongs to a person.
 */
export const MOBILE_NUMBER = new RegExp(
  `(?<!\\d[.-]?)(?:\\+?84${GAP}(?:0${GAP})?|0${GAP})[35789](?:${GAP}\\d){8}(?!\\d)`,
  'g',
);

/** Private numbers; the raw checks look for them in every line of every file. */
export const MOBILE_RULE: WordingRule = {
  id: 'so-di-dong',
  sentence: 'Không có số di động: đó là số của một người.',
  source: 'quy tắc 5 trong hướng dẫn biên tập, content/README.md',
  appliesTo: [],
  weight: 'error',
  find: () => [],
};

/** Accents as letters of their own; the raw checks look for them, too. */
export const COMPOSED_RULE: WordingRule = {
  id: 'dung-san',
  sentence: 'Chữ có dấu gõ kiểu dựng sẵn (NFC): kiểu tổ hợp (NFD) tốn thêm tin nhắn.',
  source: 'Unicode UAX #15; quy tắc 7 trong hướng dẫn biên tập, content/README.md',
  appliesTo: [],
  weight: 'error',
  find: () => [],
};
