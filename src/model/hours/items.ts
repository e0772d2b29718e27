/**
 * Puts the words of a text about hours together to days and stretches of time.
 */
import type { Interval } from './hours.ts';
import { bareTime, type Strength, type Token } from './tokens.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { timeRange, type DayPart, type WrittenTime } from '../time/time-range.ts';

/** A day of the week (0 is Monday), and the part of it alone that is meant. */
export interface NamedDay {
  day: number;
  part: DayPart | null;
  /** Named by itself, as the end of a stretch ("T2-T6"), or only lying in one. */
  as: 'itself' | 'end' | 'between';
}

/** Hours as written: what they are depends on the part of the day they belong to. */
export type WrittenHours =
  | { kind: 'range'; from: WrittenTime; to: WrittenTime; part: DayPart | null; isNextDay: boolean }
  | { kind: 'office'; part: DayPart | null }
  | { kind: 'always' };

export type Item =
  | { kind: 'days'; days: readonly NamedDay[] }
  | { kind: 'hours'; hours: WrittenHours }
  | { kind: 'lunch'; break: Interval }
  | { kind: 'holiday' | 'closed' | 'except' }
  | { kind: 'mark'; strength: Strength; isInner: boolean };

/** What to write instead, for anything that is hard to read. */
export const HOURS_EXAMPLE = 'viết như "T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30"';

/**
 * Reads the words of a text as days, hours and the marks between them.
 * @param tokens its words
 */
export function itemsOf(tokens: readonly Token[]): Read<Item[]> {
  const unknown = tokens.find((token) => token.kind === 'unknown');
  return unknown?.kind === 'unknown'
    ? unreadable(
        `không hiểu chữ "${unknown.text}" trong giờ làm việc`,
        `${HOURS_EXAMPLE}; điều cần nói thêm ghi ở cột lưu ý`,
      )
    : new ItemReader(tokens.filter(({ kind }) => kind !== 'holidayToo')).read();
}

const isDayDigit = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^[2-7]$/.test(token.text);

class ItemReader {
  readonly #tokens: readonly Token[];
  readonly #items: Item[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  read(): Read<Item[]> {
    while (this.#at < this.#tokens.length) {
      const item = this.#next();
      if (!isRead(item)) return item;
      this.#items.push(item.value);
    }
    return { value: this.#items };
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #isDash(ahead: number): boolean {
    const kind = this.#peek(ahead)?.kind;
    return kind === 'dash' || kind === 'until';
  }

  #next(): Read<Item> {
    const first = this.#peek();
    const part = first?.kind === 'part' ? first.part : null;
    if (this.#dayAt(part ? 1 : 0, this.#isInList()) !== null) return this.#days();
    if (part) {
      this.#at += 1;
      const isRange = this.#peek()?.kind === 'time' || this.#peek()?.kind === 'number';
      return isRange ? this.#range(part) : hoursItem({ kind: 'office', part });
    }
    if (first?.kind === 'time' || (first?.kind === 'number' && this.#isDash(1)))
      return this.#range(null);
    this.#at += 1;
    switch (first?.kind) {
      case 'days':
        return {
          value: { kind: 'days', days: first.days.map((day) => ({ day, part, as: 'between' })) },
        };
      case 'mark':
        return { value: first };
      case 'holiday':
      case 'closed':
      case 'except':
        return { value: { kind: first.kind } };

      case 'always':
        return hoursItem({ kind: 'always' });
      case 'office':
        return hoursItem({ kind: 'office', part });
      case 'lunch':
        return this.#lunch();
      case 'number':
      case 'bareDay':
        return unreadable(`"${first.text}" chưa rõ là giờ hay ngày`, HOURS_EXAMPLE);
      default:
        return unreadable('có dấu gạch nối thừa, hoặc thiếu giờ bên cạnh', HOURS_EXAMPLE);
    }
  }

  /** Whether a day and a comma stand before, so that "4" and "tư" may be days. */
  #isInList(): boolean {
    const [before, mark] = this.#items.slice(-2);
    return before?.kind === 'days' && mark?.kind === 'mark' && mark.strength < 3;
  }

  /** The day that a token names; a digit or a bare name only in a list, a stretch or a chain. */
  #dayAt(ahead: number, isInList: boolean): number | null {
    const token = this.#peek(ahead);
    if (token?.kind === 'day') return token.day;
    if (token?.kind === 'bareDay') return isInList ? token.day : null;
    if (token?.kind !== 'number' || !isDayDigit(token)) return null;
    // "T2, 7-11h": seven is a time.
    if (this.#isDash(ahead + 1) && this.#peek(ahead + 2)?.kind === 'time') return null;
    return isInList || this.#isChainOfDigits(ahead) ? token.value - 2 : null;
  }

  /** "2-4-6": nobody writes hours so. */
  #isChainOfDigits(ahead: number): boolean {
    return (
      [2, 4].every((place) => isDayDigit(this.#peek(ahead + place))) &&
      [1, 3].every((place) => this.#peek(ahead + place)?.kind === 'dash')
    );
  }

  /** A day; a stretch of days; a chain of two dashes and more, which is a list: "Thứ 2-4-6". */
  #days(): Read<Item> {
    const links = [this.#day()];
    let isChain = true;
    while (this.#isDash(0)) {
      if (this.#dayAt(this.#peek(1)?.kind === 'part' ? 2 : 1, true) === null) break;
      isChain &&= this.#peek()?.kind === 'dash';
      this.#at += 1;
      links.push(this.#day());
    }
    const [first, last] = links;
    if (links.length === 2 && first && last) return stretchOf(first, last);
    const isRising = links.every(({ day }, at) => at === 0 || day > (links[at - 1]?.day ?? 0));
    return links.length === 1 || (isChain && isRising)
      ? { value: { kind: 'days', days: links } }
      : unreadable('dãy ngày không rõ', 'ghi các ngày cách nhau bằng dấu phẩy, như T2, T4, T6');
  }

  #day(): NamedDay {
    const token = this.#peek();
    const part = token?.kind === 'part' ? token.part : null;
    const day = this.#dayAt(part ? 1 : 0, true) ?? 0;
    this.#at += part ? 2 : 1;
    return { day, part, as: 'itself' };
  }

  #range(part: DayPart | null): Read<Item> {
    const [from, to] = [timeOf(this.#peek()), timeOf(this.#peek(2))];
    if (!from || !to || !this.#isDash(1)) {
      return unreadable(`giờ "${from?.text ?? ''}" chưa có giờ kết thúc`, HOURS_EXAMPLE);
    }
    const areNumbers = this.#peek()?.kind === 'number' && this.#peek(2)?.kind === 'number';
    const areDays = isDayDigit(this.#peek()) && isDayDigit(this.#peek(2));
    if (areNumbers && (areDays || !part)) {
      return unreadable(`"${from.text}-${to.text}" chưa rõ là giờ hay ngày`, HOURS_EXAMPLE);
    }
    this.#at += 3;
    const isNextDay = this.#peek()?.kind === 'nextDay';
    if (isNextDay) this.#at += 1;
    return hoursItem({ kind: 'range', from, to, part, isNextDay });
  }

  #lunch(): Read<Item> {
    const range = this.#peek()?.kind === 'time' ? this.#range('noon') : null;
    if (range && !isRead(range)) return range;
    if (range?.value.kind !== 'hours' || range.value.hours.kind !== 'range') {
      return unreadable(
        'chưa rõ nghỉ trưa từ mấy giờ đến mấy giờ',
        'viết hẳn hai buổi, như 07:30-11:30, 13:30-17:00',
      );
    }
    const { from, to } = range.value.hours;
    const read = timeRange(from, to, 'noon', false);
    return isRead(read) ? { value: { kind: 'lunch', break: read.value } } : read;
  }
}

const hoursItem = (hours: WrittenHours): Read<Item> => ({ value: { kind: 'hours', hours } });

function timeOf(token: Token | undefined): WrittenTime | null {
  if (token?.kind === 'time') return token;
  return token?.kind === 'number' ? bareTime(token.value, token.text) : null;
}

/**
 * "T2-T6", "thứ hai đến sáng thứ bảy". A part of the day before the first alone is meant for all of
 * them; before the last, it is where the stretch ends.
 */
function stretchOf(first: NamedDay, last: NamedDay): Read<Item> {
  // A week may begin on Sunday: "Chủ nhật đến thứ năm".
  const length = first.day === 6 ? last.day + 1 : last.day - first.day;
  const isClear =
    last.part === null ||
    ((first.part === null || first.part === 'morning') && last.part !== 'noon');
  if (length <= 0 || !isClear) {
    return unreadable(
      isClear ? 'khoảng ngày bị ngược' : 'khoảng ngày không rõ',
      'viết từ thứ hai đến chủ nhật, như T2-T6, T7, CN',
    );
  }
  const shared = last.part === null ? first.part : null;
  const days = Array.from({ length: length + 1 }, (_, at): NamedDay => {
    const isLast = at === length;
    const part = isLast && last.part === 'morning' ? last.part : shared;
    return { day: (first.day + at) % 7, part, as: isLast || at === 0 ? 'end' : 'between' };
  });
  return { value: { kind: 'days', days } };
}
