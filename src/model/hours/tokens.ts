/**
 * The words in which people in Vietnam write hours: "T2-T6", "thứ bảy", "7h30", "chiều", "nghỉ".
 */
import { withoutAccents } from '../text/vietnamese.ts';

/** Part of the day a time is told in: "chiều 1h30". */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

export type Token =
  | { kind: 'day'; days: readonly number[] }
  | { kind: 'time'; hour: number; minute: number; isExact: boolean; text: string }
  | { kind: 'number'; value: number; text: string }
  | { kind: 'part'; part: DayPart }
  | { kind: 'always' | 'office' | 'closed' | 'nextDay' | 'dash' | 'comma' | 'semicolon' }
  | { kind: 'unknown'; text: string };

const WEEKDAYS: Record<string, number> = { hai: 0, ba: 1, tu: 2, nam: 3, sau: 4, bay: 5 };
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

type Make = (match: RegExpExecArray) => Token | null;

const only =
  (kind: 'always' | 'office' | 'closed' | 'nextDay' | 'dash' | 'comma' | 'semicolon'): Make =>
  () => ({ kind });
const part =
  (name: DayPart): Make =>
  () => ({ kind: 'part', part: name });

/** In order: the first that fits at a place wins. `null` stands for words that add nothing. */
const RULES: [RegExp, Make][] = [
  [/24\s*h?\s*\/\s*(?:7|24)(?:\s*h)?(?!\d)|(?:ca|suot) ngay (?:lan |va )?dem/y, only('always')],
  [/(?:hang|moi) ngay|tat ca cac ngay|ca tuan|7\/7/y, () => ({ kind: 'day', days: ALL_DAYS })],
  [/(?:ngay )?cuoi tuan/y, () => ({ kind: 'day', days: [5, 6] })],
  [/chu\s*nhat(?!\p{L})|c\.?n(?!\p{L})/uy, () => ({ kind: 'day', days: [6] })],
  [
    /thu\s*(hai|ba|tu|nam|sau|bay)(?!\p{L})/uy,
    ([, word]) => ({ kind: 'day', days: [WEEKDAYS[word ?? ''] ?? 0] }),
  ],
  [
    /(?:thu|t\.?)\s*([2-7])(?!\d|\s*[hg](?!\p{L})|:\d)/uy,
    ([, digit]) => ({ kind: 'day', days: [Number(digit) - 2] }),
  ],
  [/(?:sang )?(?:ngay )?hom sau(?!\p{L})/uy, only('nextDay')],
  [
    /(\d{1,2})(?:\s*(?:gio|h|g)\s*(\d{2})?(?:\s*(?:phut|ph|p|'))?|[:.](\d{2}))(?![\d\p{L}])/uy,
    ([text, hour, spoken, exact]) => ({
      kind: 'time',
      hour: Number(hour),
      minute: Number(exact ?? spoken ?? 0),
      isExact: /^\d\d:\d\d$/.test(text),
      text,
    }),
  ],
  [/\d+/y, ([text]) => ({ kind: 'number', value: Number(text), text })],
  [/gio hanh chinh|hanh chinh|ca ngay/y, only('office')],
  [/(?:nghi|dong cua|khong lam viec)(?!\p{L})/uy, only('closed')],
  [/sang(?!\p{L})/uy, part('morning')],
  [/trua(?!\p{L})/uy, part('noon')],
  [/chieu(?!\p{L})/uy, part('afternoon')],
  [/evening/y, part('evening')],
  [/->|=>|[-–—−‒~→]|den(?!\p{L})/uy, only('dash')],
  [/[,&+/]|va(?!\p{L})/uy, only('comma')],
  [/[;\n|]/y, only('semicolon')],
  [/(?:tu|luc|ngay|buoi|cac|mo cua|lam viec|truc|gio)(?!\p{L})|[\s():.]+/uy, () => null],
];

/**
 * Cuts a text into its words.
 * @param text what an editor typed
 * @returns the words in order; `unknown` for what nobody could tell
 */
export function tokensOf(text: string): Token[] {
  const plain = plainOf(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const found = firstRule(plain, at);
    if (!found) {
      const word = /\S+/y;
      word.lastIndex = at;
      const unknown = word.exec(plain)?.[0] ?? plain.slice(at);
      tokens.push({ kind: 'unknown', text: unknown });
      at += unknown.length;
      continue;
    }
    if (found.token) tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

function firstRule(plain: string, at: number): { token: Token | null; length: number } | null {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match) return { token: make(match), length: match[0].length };
  }
  return null;
}

/**
 * Lower case, no accents. "Tối" (evening) and "tới" (until) would become one word, so the first is
 * told apart before; without accents, "toi" between two times means "until".
 */
function plainOf(text: string): string {
  const accented = text.normalize('NFC').toLowerCase();
  const marked = accented.replace(/tối(?!\p{L})/gu, 'evening').replace(/tới(?!\p{L})/gu, '-');
  return withoutAccents(marked)
    .replace(/(\d\s*[hg]?\s*)toi(?=\s*\d)/g, '$1-')
    .replace(/toi(?![\p{L}])/gu, 'evening')
    .replace(/[^\S\n]+/g, ' ');
}
