import type { Weight } from '../letters/letter-measures.ts';
import type { TextSize } from './text-size.ts';

/** A text to break: a line may end after each of its pieces. */
export interface Breakable {
  pieces: readonly string[];
  /** What joins two pieces in a line: a space, or nothing in an address. */
  glue?: string;
  weight: Weight;
}

/** A text in lines. */
interface Broken {
  lines: string[];
  /** How much a reader stumbles over where lines end; see {@link stumbles}. */
  flaws: number;
}

/** What comes first where lines end: that there are few of them, or that none makes a reader stumble. */
type Preference = 'few' | 'smooth';

/** What a further line costs beside an unevenness, which is at most 1 a line; and what a flaw costs. */
const LINE = 1000;
const FLAW: Record<Preference, number> = { few: 10, smooth: 1500 };

/** What a word alone in a line counts; less in a text too short to stand in two lines without. */
const ALONE = 3;
const ALONE_OF_FEW = 1;
const FEW = 3;

/** What it counts to begin a sentence at the end of a line; a clause counts one. */
const BEGUN_SENTENCE = 2;

/** What it counts to part a name of two parts: "Văn Miếu - | Quốc Tử Giám". */
const PARTED_NAME = 2;

/** Syllables too few to begin a clause at the end of a line, and to end one at its start. */
const FEW_BEFORE = 2;
const FEW_AFTER = 1;

/**
 * Breaks a text into lines, the most even that keep to the preference.
 * @param text what to break
 * @param limit width of a line in pixels
 * @param size the size it is set in
 * @param preference what comes first
 * @returns nothing when a piece is wider than a line
 */
export function breakLines(
  { pieces, weight, glue = ' ' }: Breakable,
  limit: number,
  size: TextSize,
  preference: Preference,
): Broken | undefined {
  const widths = pieces.map((piece) => size.width(piece, weight));
  if (widths.some((width) => width > limit)) return undefined;
  const space = size.width(`n${glue}n`, weight) - 2 * size.width('n', weight);
  const best: { cost: number; from: number; flaws: number }[] = [{ cost: 0, from: 0, flaws: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let least = { cost: Infinity, from: end - 1, flaws: 0 };
    let room = limit + space;
    for (let start = end - 1; start >= 0; start--) {
      room -= (widths[start] ?? 0) + space;
      if (room < 0) break;
      const flaws = glue === ' ' ? stumbles(pieces, start, end) : 0;
      const before = best[start] ?? { cost: 0, flaws: 0 };
      const cost = before.cost + (room / limit) ** 2 + LINE + FLAW[preference] * flaws;
      if (cost < least.cost) least = { cost, from: start, flaws: before.flaws + flaws };
    }
    best.push(least);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(pieces.slice(best[end]?.from ?? 0, end).join(glue));
  }
  return { lines, flaws: best.at(-1)?.flaws ?? 0 };
}

const endsClause = (piece: string | undefined): boolean => /[,;:.?!–]$/u.test(piece ?? '');

const counted = new Map<string, number>();

/** A round tries its few pieces in many sizes. */
function syllablesOf(piece: string): number {
  const known = counted.get(piece) ?? piece.split(' ').length;
  counted.set(piece, known);
  return known;
}

const syllablesIn = (pieces: readonly string[]): number =>
  pieces.reduce((sum, piece) => sum + syllablesOf(piece), 0);

/**
 * What a reader stumbles over in a line among others: that it holds one word alone; that it ends just
 * after a clause has begun ("Tự đọc, tự"); that it begins with the last word of one ("nghĩ, tự chọn"); that
 * it parts a name.
 */
function stumbles(pieces: readonly string[], start: number, end: number): number {
  if (start === 0 && end === pieces.length) return 0;
  const line = pieces.slice(start, end);
  const isParted = end < pieces.length && (pieces[end - 1] ?? '').endsWith(' -');
  return (
    (isParted ? PARTED_NAME : 0) +
    lone(line, pieces) +
    (end < pieces.length ? begun(line) : 0) +
    (endsClause(pieces[start - 1] ?? '.') ? 0 : ended(line))
  );
}

function lone(line: readonly string[], pieces: readonly string[]): number {
  if (syllablesIn(line) > 1 || /\d/u.test(line.join(''))) return 0;
  return syllablesIn(pieces) > FEW ? ALONE : ALONE_OF_FEW;
}

function begun(line: readonly string[]): number {
  const mark = line.findLastIndex(endsClause);
  const rest = mark === -1 ? [] : line.slice(mark + 1);
  if (rest.length === 0 || syllablesIn(rest) > FEW_BEFORE) return 0;
  return /[.?!]$/u.test(line[mark] ?? '') ? BEGUN_SENTENCE : 1;
}

function ended(line: readonly string[]): number {
  const rest = line.slice(0, line.findIndex(endsClause) + 1);
  const isShort = rest.length > 0 && syllablesIn(rest) <= FEW_AFTER;
  return isShort && rest.length < line.length ? 1 : 0;
}
