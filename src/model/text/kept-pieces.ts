import { phrases } from './phrases.ts';

/** A part of a text. */
interface Piece {
  text: string;
  /** Whether it stays on one line where that is wide enough. */
  isKept: boolean;
}

/** Longer names may break (letters): kept whole they would be wider than a phone. */
const LONGEST_KEPT = 18;

/** A longer name parts from its kind: "thành phố | Hồ Chí Minh", "phường | Bình Thọ (cũ)". */
const KIND = /(?<=^thành phố) |(?<=^(?:xã|phường|đặc khu|tỉnh|thị xã|huyện|thôn)) (?=.*\)$)/iu;

/** Where even that is wider than a line, a name of two syllables parts from its kind: "Phường | Sông Trí". */
const NAMED = /(?<=^(?:xã|phường|đặc khu|tỉnh|thị xã|huyện|thôn|đường) \S+) (?=\S+$)/iu;

/** A date with its noun and the marks behind it: "ngày 15/11/2025.". */
const DATE = /([Nn]gày \d[\d/]*[^\s\d/]?)/u;

/**
 * A title whose words of several syllables stay whole: "Đại hội XIV", "văn kiện".
 * @returns its pieces, one space between two
 */
export const titlePieces = (title: string): Piece[] =>
  phrases(title)
    .flatMap((phrase) => (phrase.length > LONGEST_KEPT ? phrase.split(KIND) : [phrase]))
    .map((phrase) => ({
      text: phrase.replace(NAMED, '\u00a0'),
      isKept: phrase.includes(' ') && phrase.length <= LONGEST_KEPT,
    }));

/**
 * A text whose dates stay whole.
 * @returns its pieces, nothing between them
 */
export const datePieces = (text: string): Piece[] =>
  text.split(DATE).map((piece, index) => ({ text: piece, isKept: index % 2 === 1 }));
