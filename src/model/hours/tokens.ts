/**
 * The words in which people in Vietnam write hours: "T2-T6", "thứ bảy", "7h30", "chiều", "nghỉ".
 */
import type { DayPart, WrittenTime } from '../time/time-range.ts';
import { withoutAccents } from '../text/vietnamese.ts';

/** How firmly a mark parts what stands around it: "và" least, a new line most. */
export type Strength = 0 | 1 | 2 | 3;

export type Token =
  | { kind: 'day'; day: number }
  /** A day by its bare name, which means one only behind another: "thứ hai, tư, sáu". */
  | { kind: 'bareDay'; day: number; text: string }
  | { kind: 'days'; days: readonly number[] }
  | ({ kind: 'time' } & WrittenTime)
  | { kind: 'number'; value: number; text: string }
  | { kind: 'part'; part: DayPart }
  /** `isInner`: inside brackets. */
  | { kind: 'mark'; strength: Strength; isInner: boolean }
  | { kind: 'bracket'; isOpen: boolean }
  | { kind: 'unknown'; text: string }
  | { kind: Plain };

type Plain =
  | 'holiday'
  | 'holidayToo'
  | 'always'
  | 'office'
  | 'closed'
  | 'except'
  | 'lunch'
  | 'nextDay'
  | 'dash'
  | 'until';

const DAYS: Record<string, number> = { hai: 0, ba: 1, tu: 2, bon: 2, nam: 3, sau: 4, bay: 5 };
const NAMES = Object.keys(DAYS).join('|');
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const END = String.raw`(?!\p{L})`;

type Make = (match: RegExpExecArray) => Token | null;

const only = (kind: Plain): Make => {
  return () => ({ kind });
};
const part = (name: DayPart): Make => {
  return () => ({ kind: 'part', part: name });
};
const mark = (strength: Strength): Make => {
  return () => ({ kind: 'mark', strength, isInner: false });
};

const rule = (source: string, make: Make): [RegExp, Make] => [new RegExp(source, 'uy'), make];

/** In order: the first match at a position is taken. `null` stands for words that add nothing. */
const RULES: [RegExp, Make][] = [
  rule(
    String.raw`24\s*h?\s*/\s*(?:7|24)(?:\s*(?:h|gio|ngay))?(?![\d\p{L}])|(?:ca|suot) ngay (?:lan |va )?dem`,
    only('always'),
  ),
  rule(
    `(?:(?:hang|moi) ngay|tat ca (?:cac )?ngay)(?: trong tuan)?${END}|(?:ca|suot) tuan${END}|7/7(?: ngay)?`,
    () => ({ kind: 'days', days: ALL_DAYS }),
  ),
  rule(`(?:hang|moi) tuan${END}`, () => null),
  rule(`(?:ngay )?cuoi tuan${END}`, () => ({ kind: 'days', days: [5, 6] })),
  rule(`(?:chu|chua)\\s*nhat${END}|c\\.?n${END}`, () => ({ kind: 'day', day: 6 })),
  rule(`thu\\s*(${NAMES})${END}`, ([, name = '']) => ({ kind: 'day', day: DAYS[name] ?? 0 })),
  rule(
    String.raw`(?:thu|th\.?|t\.?)\s*([2-7])(?!\d|\s*[hg](?!\p{L})|[:.]\d\d(?!\d|\s*[hg:.]))`,
    ([, digit]) => ({ kind: 'day', day: Number(digit) - 2 }),
  ),
  rule(
    `ke ca (?:cac )?(?:ngay )?(?:holiday|tet)(?:(?:\\s*,\\s*|\\s*va\\s*)(?:ngay )?(?:holiday|tet))*${END}`,
    only('holidayToo'),
  ),
  rule(`(?:(?:cac )?ngay )?(?:holiday|le,? (?:va )?tet|tet)${END}`, only('holiday')),
  rule(`(?:sang )?(?:ngay )?hom sau${END}`, only('nextDay')),
  // "7,5h": half past seven, or seven and half past five?
  rule(String.raw`\d+,\d+\s*(?:h|g|gio)(?!\p{L})`, ([text]) => ({ kind: 'unknown', text })),
  rule(
    String.raw`(\d{1,2})(?:\s*(?:gio|h|g)\s*(\d{2})?(?:\s*(?:phut|ph|p|'))?|[:.](\d{2})(?::00)?|(?=\s*(?:sa|ch|[ap]\.?m\.?)(?!\p{L})))(?:\s*(sa|ch|[ap]\.?m\.?))?(?![\d\p{L}])`,
    ([text, hour, spoken, exact, half]) => ({
      kind: 'time',
      hour: Number(hour),
      minute: Number(exact ?? spoken ?? 0),
      isExact: /^\d\d:\d\d(:00)?$/.test(text),
      half: half === undefined ? null : /^[as]/.test(half) ? 'am' : 'pm',
      text: text.trim(),
    }),
  ),
  rule(String.raw`\d+`, ([text]) => ({ kind: 'number', value: Number(text), text })),
  rule(`(?:trong )?(?:gio )?(?:hanh chinh|hc)${END}|ca ngay${END}`, only('office')),
  rule(`(?:(?:ngoai )?tru )?(?:gio )?nghi (?:giua )?trua${END}`, only('lunch')),
  rule(`(?:ngoai )?tru${END}`, only('except')),
  rule(`(?:nghi|dong cua|khong lam viec)(?: ca ngay)?${END}`, only('closed')),
  rule(`(${NAMES})${END}`, ([text, name = '']) => ({
    kind: 'bareDay',
    day: DAYS[name] ?? 0,
    text,
  })),
  rule(`sang${END}`, part('morning')),
  rule(`trua${END}`, part('noon')),
  rule(`chieu${END}`, part('afternoon')),
  rule(`evening${END}`, part('evening')),
  rule(`->|=>|→|den${END}`, only('until')),
  rule('[-–—−‒~]', only('dash')),
  rule(`[&+/]|va${END}`, mark(1)),
  rule(`[,|]|ke ca${END}`, mark(2)),
  rule(String.raw`[;\n]|\.(?!\S)`, mark(3)),
  rule('[()]', ([sign]) => ({ kind: 'bracket', isOpen: sign === '(' })),
  rule(
    String.raw`(?:luc|buoi|cac|mo cua|lam viec|truc|gio)(?!\p{L})|ngay(?!\p{L}|\s*\d)|[^\S\n]+|[:.]`,
    () => null,
  ),
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
    const { token, length } = tokenAt(plain, at);
    if (token) tokens.push(token);
    at += length;
  }
  return withoutBrackets(tokens);
}

function tokenAt(plain: string, at: number): { token: Token | null; length: number } {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match) return { token: make(match), length: match[0].length };
  }
  const [text = ''] = /^\S+/.exec(plain.slice(at)) ?? [];
  return { token: { kind: 'unknown', text }, length: text.length };
}

/** Brackets only say which marks stand inside them; a text with an odd one has none. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  const marked = tokens.flatMap((token): Token[] => {
    if (token.kind === 'bracket') {
      depth += token.isOpen ? 1 : -1;
      return [];
    }
    return [token.kind === 'mark' ? { ...token, isInner: depth > 0 } : token];
  });
  return depth === 0
    ? marked
    : marked.map((token) => (token.kind === 'mark' ? { ...token, isInner: false } : token));
}

/**
 * Words that are another word without their accents: "tối" and "tới", "lễ" and "lẻ", "từ" and "tư".
 */
const ACCENTED_WORDS: [RegExp, string][] = [
  [/tối(?!\p{L})/gu, 'evening'],
  [/tới(?!\p{L})/gu, 'den'],
  [/lễ(?!\p{L})/gu, 'holiday'],
  [/từ(?!\p{L})/gu, ' '],
  [/tư(?!\p{L})/gu, 'bon'],
];

/**
 * Lower case, no accents; "toi" typed without accents means "until" between two times. Dots and
 * dashes that only begin a line are gone.
 */
function plainOf(text: string): string {
  const accented = text.normalize('NFC').toLowerCase();
  const unambiguous = ACCENTED_WORDS.reduce(
    (one, [word, plain]) => one.replace(word, plain),
    accented,
  );
  return withoutAccents(unambiguous)
    .replace(/[’‘′`´ʼ"”]/g, "'")
    .replace(/(^|\n)\s*[-–•*+]\s+/g, '$1')
    .replace(/(\d\s*[hg]?\s*)toi(?=\s*\d)/g, '$1den')
    .replace(/toi(?!\p{L})/gu, 'evening')
    .replace(/(^|[\s,;(])tu(?=\s+(?:\d|thu|t\.?\d|chu|cn|sang|chieu|evening|ngay))/g, '$1')
    .replace(/[^\S\n]+/g, ' ');
}

/**
 * Gives a time the part of the day that stands behind it: "8h sáng-5h chiều". Before another time
 * or, if so asked, before a day, the part belongs to what follows.
 * @param tokens the words of a text
 * @param isOfDay whether "sáng" in "8h-11h sáng T7" is of the day
 */
export function withHalves(tokens: readonly Token[], isOfDay: boolean): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const [last, next] = [joined[joined.length - 1], tokens[at + 1]?.kind];
    const isAhead =
      next === 'time' || next === 'number' || (isOfDay && (next === 'day' || next === 'days'));
    const isDashBeside = isDash(next) || isDash(joined[joined.length - 2]?.kind);
    const isTime = last?.kind === 'time' || (last?.kind === 'number' && isDashBeside);
    if (token.kind !== 'part' || isAhead || !isTime) joined.push(token);
    else {
      const time = last.kind === 'time' ? last : bareTime(last.value, last.text);
      joined[joined.length - 1] = { ...time, kind: 'time', half: token.part };
    }
  }
  return joined;
}

const isDash = (kind: Token['kind'] | undefined): boolean => kind === 'dash' || kind === 'until';

/** A time written as its hour alone: "8-11h". */
export const bareTime = (hour: number, text: string): WrittenTime => ({
  ...{ hour, minute: 0, isExact: false, half: null, text },
});
