import { isRealDay } from '../../../model/time/calendar.ts';
import { invisibleLetters } from '../../../model/sms/sms-letters.ts';
import { spokenText } from '../../../model/speech/spoken-text.ts';
import { MOBILE_RULE } from './mobile.ts';
import { NEUTRAL_RULE } from './neutral.ts';
import type { WordingFinding, WordingRule } from './rule.ts';

const HOUSE = 'quy ước chung của bộ này, content/README.md';

/** A shouted sentence has at least this many words; fewer may be an office's abbreviation. */
const SHOUTED_WORDS = 3;

/** Days in other ways of writing: 15-11-2025, 15.11.2025, 2025-11-15, 5/11/2025, 15/11/25. */
const OTHER_DATES =
  /(?<![\d./-])(?:\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4})(?![\d/-]|\.\d)/g;

const sentencesOf = (text: string): { index: number; sentence: string }[] =>
  [...text.matchAll(/[^.!?\n]+/g)].map(({ index, 0: sentence }) => ({
    index: index + sentence.length - sentence.trimStart().length,
    sentence: sentence.trim(),
  }));

function isShouted(sentence: string): boolean {
  if (sentence !== sentence.toUpperCase()) return false;
  const words = sentence.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= SHOUTED_WORDS;
}

function isHouseDate(text: string): boolean {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return day !== undefined && isRealDay(`${year ?? ''}-${month ?? ''}-${day}`);
}

/** Paragraphs that end without a mark, where the reader would run on. */
function unended(text: string): WordingFinding[] {
  return [...text.matchAll(/[^\n](?=\s*(?:\n\s*\n|$(?![^])))/g)]
    .filter(({ 0: last }) => !/[.!?:…”")]/.test(last))
    .map(({ index }) => {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index + 1);
      return {
        index: index - line.length + 1,
        message: `đoạn kết thúc bằng "${line.slice(-24).trim()}" mà không có dấu cuối câu`,
        remedy: 'thêm dấu chấm để người đọc biết chỗ nghỉ',
      };
    });
}

/** Rules about sentences: how they are written, and how they are said. */
export const SENTENCE_RULES: readonly WordingRule[] = [
  NEUTRAL_RULE,
  MOBILE_RULE,
  {
    id: 'hai-dau-cach',
    sentence: 'Giữa hai chữ chỉ có một dấu cách.',
    source: HOUSE,
    appliesTo: ['slogan', 'sms', 'script'],
    weight: 'error',
    find: (text) =>
      [...text.matchAll(/(?<=(\S+)) {2,}(?=(\S+))/g)].map(({ index, 1: before, 2: after }) => ({
        index,
        message: `giữa "${before ?? ''}" và "${after ?? ''}" có hai dấu cách`,
        remedy: 'để lại một dấu cách',
      })),
  },
  {
    id: 'chu-hoa',
    sentence: 'Không viết cả câu bằng chữ hoa: dấu khó đọc trên bảng điện tử và khi đọc to.',
    source: 'đo trên bảng 16 hàng điểm: Ấ/Ầ, Ổ/Ỗ dính vào nhau khi viết hoa',
    appliesTo: ['slogan', 'sms', 'script'],
    weight: 'error',
    find: (text) =>
      sentencesOf(text)
        .filter(({ sentence }) => isShouted(sentence))
        .map(({ index, sentence }) => ({
          index,
          message: `"${sentence}" viết toàn chữ hoa`,
          remedy: 'chỉ viết hoa chữ đầu câu và tên riêng',
        })),
  },
  {
    id: 'ngay-thang',
    sentence: 'Ngày viết như 15/11/2025.',
    source: HOUSE,
    appliesTo: ['slogan', 'sms', 'script'],
    weight: 'error',
    find: (text) =>
      [...text.matchAll(OTHER_DATES)]
        .filter(([date]) => !isHouseDate(date))
        .map(({ index, 0: date }) => ({
          index,
          message: `ngày "${date}" viết khác kiểu chung hoặc không có thật`,
          remedy: 'viết ngày có thật, đủ hai số ngày, hai số tháng, bốn số năm, như 05/11/2025',
        })),
  },
  {
    id: 'dau-cuoi-cau',
    sentence: 'Mỗi đoạn của bài phát thanh kết thúc bằng dấu câu.',
    source: HOUSE,
    appliesTo: ['script'],
    weight: 'error',
    find: unended,
  },
  {
    id: 'doc-thanh-tieng',
    sentence:
      'Số, ngày, giờ, chữ viết tắt trong bài phát thanh phải đọc được chắc chắn, không phải đoán.',
    source: HOUSE,
    appliesTo: ['script'],
    weight: 'error',
    find: (text, { readings }) =>
      spokenText(text, readings)
        // Invisible characters have a rule of their own.
        .unspeakable.filter(({ text: piece }) => invisibleLetters(piece).length === 0)
        .map(({ index, text: piece, remedy }) => ({
          index,
          message: `không biết đọc "${piece}" thế nào`,
          remedy,
        })),
  },
];
