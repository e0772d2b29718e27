import { COMPOUNDS } from './compounds.ts';

/**
 * A pattern whose letters stand for both cases. The flag "i" inside a group, `(?i:…)`, is left alone:
 * V8 14 was seen not to find "Góp ý" by it in a process that had run many other patterns.
 */
const inAnyCase = (pattern: string): string =>
  pattern.replaceAll(/\\.|\[[^\]]*\]|\p{L}/gu, (part) =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  );

/**
 * Syllables in capitals that follow each other are a name: Bình Thọ, Quốc Tử Giám. One of two keeps the
 * kind of its unit: "phường Bình Thọ"; a longer one would then be too wide for a phone.
 */
const syllable = String.raw`\p{Lu}\p{Ll}*`;
const name = `(?:xã|phường|đặc khu|tỉnh|thị xã|huyện|thôn|đường) ${syllable} ${syllable}(?! \\p{Lu})|${syllable}(?: ${syllable}){1,3}`;

/**
 * A button's label in quotes, a compound, a name or a single syllable, with the marks around it. A dash and
 * "(cũ)" belong to the word before them: they must not open a line.
 */
const phrase = new RegExp(
  `(?:“[^”]{1,16}”|[“(]?(?:(?:(?:${inAnyCase(COMPOUNDS)})|${name})(?!\\p{L})|\\S+))\\S*(?: \\((?:cũ|mới)\\)\\S*)?(?: [–-](?= |$))?`,
  'gu',
);

/** Syllables a clause may have to stand in a line of its own. */
const SHORT_CLAUSE = 4;

/** Syllables a longer clause begins with at least, before a line may end. */
const LEAST_BEGUN = 3;

/** Texts cut before: the same titles stand on thousands of pages and sheets. */
const cut = new Map<string, readonly string[]>();

/**
 * Cuts a text into the pieces a line may break between. Joined by single spaces they are the text.
 *
 * @param text - any Vietnamese text; brought to NFC, white space to single spaces
 * @returns the pieces, in order
 */
export function phrases(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  const tidy = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const pieces = tidy.match(phrase) ?? [];
  cut.set(text, pieces);
  return pieces;
}

/**
 * A text whose compounds and names no line may end in, for what breaks its lines by itself: flowing text of a
 * PDF, slides.
 *
 * @param text - as for {@link phrases}
 * @returns the same words; the spaces inside a piece do not break
 */
export const keptWhole = (text: string): string =>
  phrases(text)
    .map((piece) => piece.replace(/ /g, '\u00a0'))
    .join(' ');

/**
 * Cuts a place between its units only: "Phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội" gives two
 * pieces, for a name broken over two lines reads like two names.
 *
 * @param place - unit names, smallest first, parted by commas
 * @returns the pieces, each with its comma
 */
export function placePhrases(place: string): string[] {
  return place
    .normalize('NFC')
    .trim()
    .split(/(?<=,)\s+/u);
}

/**
 * Cuts a text before its dates only, so that "Trước ngày 15/11/2025" may stand on two large lines.
 *
 * @param text - a deadline or the like
 * @returns the pieces
 */
export function datePhrases(text: string): string[] {
  return text
    .normalize('NFC')
    .trim()
    .split(/\s+(?=\d+\/\d)/u);
}

/**
 * Cuts an address where it may go on in the next line, in two ways: before its path only; or before each
 * dot of its host as well. The path stays whole. A line that begins with a dot or a slash is seen to go
 * on from the one before. The pieces join without a space.
 *
 * @param address - as people type it: `bantin.gov.vn/q/a7k2m`
 * @returns the cuts, the coarser first
 */
export function addressCuts(address: string): readonly [coarse: string[], fine: string[]] {
  const slash = address.indexOf('/');
  const host = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? [] : [address.slice(slash)];
  return [
    [host, ...path],
    [...host.split(/(?=\.)/u), ...path],
  ];
}

/**
 * Cuts a slogan where its sense does, in several ways: short clauses whole ("Dân biết, | dân bàn, …");
 * or at least none begun with fewer than three syllables at the end of a line ("… VNeID? Hãy"); or as
 * any text. The coarser a cut, the better its lines end, and the smaller its letters may have to be.
 *
 * @returns the cuts, the coarsest first; each as from {@link phrases}
 */
export function sloganCuts(text: string): readonly (readonly string[])[] {
  const clauses = text
    .normalize('NFC')
    .trim()
    .split(/(?<=[,;.!?–])\s+/u);
  // The first clause has no line before it to begin at the end of.
  const begun = clauses.map((clause, at) =>
    at === 0 ? phrases(clause) : wellBegun(phrases(clause)),
  );
  const whole = clauses.map((clause, at) =>
    syllablesIn(clause) <= SHORT_CLAUSE ? [clause] : (begun[at] ?? []),
  );
  return [whole.flat(), begun.flat(), phrases(text)];
}

const syllablesIn = (text: string): number => text.split(' ').length;

/** Joins the first pieces of a clause until enough syllables stand together. */
function wellBegun(pieces: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = pieces;
  if (second === undefined || syllablesIn(first) >= LEAST_BEGUN) return pieces;
  return wellBegun([`${first} ${second}`, ...rest]);
}
