/**
 * Puts the words of a text about hours together: which days, which times.
 */
import type { DayHours, Interval } from './hours.ts';
import { tokensOf, type DayPart, type Token } from './tokens.ts';
import type { HoursContext } from './weekly-text.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { timeRange, type WrittenTime } from '../time/time-range.ts';

/** Days (0 is Monday; none where the text names none) and what holds on them. */
export interface Rule {
  days: number[];
  intervals: Interval[];
  isAlways: boolean;
  isClosed: boolean;
}

const EXAMPLE = 'viết như "T2-T6 07:30-11:30, 13:30-17:00"';

/**
 * Reads a text about hours.
 * @param text as typed
 * @param context what "giờ hành chính" means here
 * @returns its rules, at least one; each holds hours or says closed
 */
export function readRules(text: string, { office }: HoursContext): Read<Rule[]> {
  const tokens = tokensOf(text);
  const unknown = tokens.find((token) => token.kind === 'unknown');
  if (unknown?.kind === 'unknown') {
    return unreadable(
      `không hiểu chữ "${unknown.text}" trong giờ làm việc`,
      `${EXAMPLE}; điều cần nói thêm ghi ở cột lưu ý`,
    );
  }
  const reader = new RuleReader(tokens, office);
  return reader.read();
}

const newRule = (): Rule => ({ days: [], intervals: [], isAlways: false, isClosed: false });
const isFilled = (rule: Rule): boolean =>
  rule.intervals.length > 0 || rule.isAlways || rule.isClosed;

class RuleReader {
  readonly #tokens: readonly Token[];
  readonly #office: DayHours | undefined;
  readonly #rules: Rule[] = [];
  #rule = newRule();
  /** The part of the day named last, until its times come. */
  #part: DayPart | null = null;
  /** True when days stand behind the times, so that more times begin another rule. */
  #isTurned = false;
  #at = 0;

  constructor(tokens: readonly Token[], office: DayHours | undefined) {
    this.#tokens = tokens;
    this.#office = office;
  }

  read(): Read<Rule[]> {
    while (this.#at < this.#tokens.length) {
      const failure = this.#step();
      if (failure) return failure;
    }
    const failure = this.#finish();
    if (failure) return failure;
    return this.#rules.length > 0 ? { value: this.#rules } : unreadable('chưa ghi giờ', EXAMPLE);
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #step(): { message: string; remedy: string } | null {
    const token = this.#peek();
    switch (token?.kind) {
      case 'day':
        return this.#days(token.days);
      case 'time':
      case 'number':
        return this.#times(token);
      case 'part': {
        const failure = this.#spendPart();
        this.#part = token.part;
        this.#at += 1;
        return failure;
      }
      case 'always':
      case 'closed':
      case 'office':
        this.#at += 1;
        return this.#whole(token.kind);
      case 'semicolon':
        this.#at += 1;
        return this.#finish();
      case 'comma':
        this.#at += 1;
        return null;
      default:
        return unreadable('có dấu gạch nối thừa, hoặc thiếu giờ bên cạnh', EXAMPLE);
    }
  }

  #finish(): { message: string; remedy: string } | null {
    const failure = this.#spendPart();
    if (failure) return failure;
    const rule = this.#rule;
    if (rule.days.length > 0 && !isFilled(rule)) {
      return unreadable('có ngày mà chưa ghi giờ', EXAMPLE);
    }
    if (isFilled(rule)) this.#rules.push(rule);
    this.#rule = newRule();
    this.#isTurned = false;
    return null;
  }

  /** A day, a stretch of days, or days in a list: "T2-T6", "thứ 2, 4, 6". */
  #days(first: readonly number[]): { message: string; remedy: string } | null {
    if (isFilled(this.#rule)) {
      if (this.#rule.days.length > 0) {
        const failure = this.#finish();
        if (failure) return failure;
      } else this.#isTurned = true;
    }
    this.#at += 1;
    let days = [...first];
    for (;;) {
      const sign = this.#peek()?.kind;
      if (sign !== 'dash' && sign !== 'comma') break;
      const next = this.#dayAhead();
      if (!next) break;
      this.#at += 2;
      if (sign === 'comma') {
        days = [...days, ...next];
        continue;
      }
      const from = days.at(-1) ?? 0;
      const to = next[0] ?? 0;
      if (next.length > 1 || from >= to) {
        return unreadable(
          'khoảng ngày bị ngược',
          'viết từ thứ hai đến chủ nhật, như T2-T6, T7, CN',
        );
      }
      days = [...days, ...Array.from({ length: to - from }, (_, index) => from + 1 + index)];
    }
    this.#rule.days.push(...days);
    if (new Set(this.#rule.days).size < this.#rule.days.length) {
      return unreadable('một ngày được ghi hai lần', 'ghi mỗi ngày một lần');
    }
    return null;
  }

  /** The days behind the next sign; a bare 2 to 7 counts when no time can begin there. */
  #dayAhead(): readonly number[] | null {
    const next = this.#peek(1);
    if (next?.kind === 'day') return next.days;
    if (next?.kind !== 'number' || next.value < 2 || next.value > 7 || next.text.length > 1)
      return null;
    const isTime = this.#peek(2)?.kind === 'dash' && this.#peek(3)?.kind === 'time';
    return isTime ? null : [next.value - 2];
  }

  #times(first: WrittenTime | { value: number; text: string }) {
    const second = this.#peek(2);
    if (this.#peek(1)?.kind !== 'dash' || (second?.kind !== 'time' && second?.kind !== 'number')) {
      return unreadable(`giờ "${first.text}" chưa có giờ kết thúc`, EXAMPLE);
    }
    if (!('hour' in first) && second.kind === 'number') {
      return unreadable(`"${first.text}-${second.text}" chưa rõ là giờ hay ngày`, EXAMPLE);
    }
    this.#at += 3;
    const isNextDay = this.#peek()?.kind === 'nextDay';
    if (isNextDay) this.#at += 1;
    const range = timeRange(asTime(first), asTime(second), this.#part, isNextDay);
    this.#part = null;
    if (!isRead(range)) return range;
    return this.#add([range.value]);
  }

  #add(intervals: readonly Interval[]): { message: string; remedy: string } | null {
    if (this.#isTurned) {
      const failure = this.#finish();
      if (failure) return failure;
    }
    this.#rule.intervals.push(...intervals);
    return null;
  }

  /** Words that stand for a whole day. */
  #whole(kind: 'always' | 'closed' | 'office'): { message: string; remedy: string } | null {
    if (kind === 'always') this.#rule.isAlways = true;
    else if (kind === 'closed') {
      // "T2-T6 07:30-17:00, nghỉ T7, CN": the days of rest stand behind.
      const failure = isFilled(this.#rule) ? this.#finish() : null;
      if (failure) return failure;
      this.#rule.isClosed = true;
      // "Nghỉ cả ngày"
      if (this.#peek()?.kind === 'office') this.#at += 1;
    } else {
      if (!this.#office) return unknownOffice('giờ hành chính, cả ngày');
      return this.#add(this.#office);
    }
    return this.#rule.isAlways && (this.#rule.isClosed || this.#rule.intervals.length > 0)
      ? unreadable('vừa ghi cả ngày đêm vừa ghi giờ khác', 'giữ lại một trong hai')
      : null;
  }

  /** "Sáng", "chiều" with no times behind them. */
  #spendPart(): { message: string; remedy: string } | null {
    const part = this.#part;
    this.#part = null;
    if (!part) return null;
    const index = { morning: 0, afternoon: 1, noon: -1, evening: -1 }[part];
    const hours = this.#office?.length === 2 ? this.#office[index] : undefined;
    return hours ? this.#add([hours]) : unknownOffice('sáng, trưa, chiều, tối');
  }
}

const asTime = (written: WrittenTime | { value: number; text: string }): WrittenTime =>
  'hour' in written
    ? written
    : { hour: written.value, minute: 0, isExact: false, text: written.text };

const unknownOffice = (words: string): { message: string; remedy: string } =>
  unreadable(
    `chỉ ghi "${words}", chưa rõ từ mấy giờ đến mấy giờ`,
    'viết hẳn giờ, như 07:30-11:30, 13:30-17:00; mở suốt ngày đêm thì viết 24/7',
  );
