/** The names of units that a text fits. */
import { bareLetters, spelling } from './place-letters.ts';
import type { NamedUnit, UnitIndex, Upper } from './unit-index.ts';
import { halvesOf, readingsOf, type UnitReading, type UnitText } from './unit-text.ts';
import type { Province } from './units.ts';

/** What is asked for. */
export interface UnitQuery extends UnitText {
  /** Only units of this province are meant. */
  province: Province | null;
  levels: readonly NamedUnit['level'][];
}

/** What a text fits. */
export interface Match {
  names: readonly NamedUnit[];
  /** False where the accents written are not those of the name, or half of it is missing. */
  isExact: boolean;
}

interface Fit {
  unit: NamedUnit;
  hasSpelling: boolean;
  /** A name of today, in its province of today. */
  isOfToday: boolean;
}

/**
 * The names a text fits, in the first way of reading it that fits any.
 * @param index from `unitIndex`
 * @param asked what is asked for
 * @returns of names of today and before, those of today, unless the text says otherwise; `null` where
 *   none fits
 */
export function matchUnits(index: UnitIndex, asked: UnitQuery): Match | null {
  for (const reading of readingsOf(asked)) {
    const match = best(fitsOf(index, reading, asked), reading, asked);
    if (match) return match;
  }
  return null;
}

function fitsOf(index: UnitIndex, { unit, above }: UnitReading, asked: UnitQuery): Fit[] {
  return unit.flatMap(({ kind, name }) => {
    const alike = index.get(bareLetters(name));
    if (!alike) return [];
    const written = spelling(name);
    const parts = above.map(partOf);
    return alike.flatMap((one) => {
      const isMeant =
        asked.levels.includes(one.level) &&
        (kind === null || isKind(kind, one.kind)) &&
        (one.isFormer || !asked.isFormer) &&
        isIn(asked.province, one);
      if (!isMeant) return [];
      const isInToday = areAllIn(parts, one.today);
      if (!isInToday && !areAllIn(parts, [...one.today, ...one.before])) return [];
      return [
        { unit: one, hasSpelling: one.spelling === written, isOfToday: isInToday && !one.isFormer },
      ];
    });
  });
}

/**
 * With the accents written first, of these the names of today. Other accents are a slip of the pen only
 * where the place they are said to be in leaves one such name, and of provinces, which all differ
 * without them; where nobody wrote accents, all that differ in nothing else fit.
 */
function best(fits: readonly Fit[], { above }: UnitReading, asked: UnitQuery): Match | null {
  const whole = fits.filter(({ unit }) => !unit.isHalf);
  const spelled = asked.isUnaccented ? whole : whole.filter(({ hasSpelling }) => hasSpelling);
  const ofToday = spelled.filter(({ isOfToday }) => isOfToday);
  const exact = ofToday.length > 0 ? ofToday : spelled;
  if (exact.length > 0) return { names: namesOf(exact), isExact: true };
  const hasPlace = asked.province !== null || above.length > 0;
  const near = whole.length > 0 ? whole : fits;
  const certain = hasPlace ? near : near.filter(({ unit }) => unit.level === 'province');
  return certain.length > 0 ? { names: namesOf(certain), isExact: false } : null;
}

const namesOf = (fits: readonly Fit[]): NamedUnit[] => fits.map(({ unit }) => unit);

/** Whether a unit, or a part of an older one, is in a province; all are where none is meant. */
export const isIn = (province: Province | null, { units }: NamedUnit): boolean =>
  province === null ||
  units.some((one) => ('provinceCode' in one ? one.provinceCode : one.code) === province.code);

/** All provinces may be called tỉnh, those that are cities too. */
const isKind = (written: string, kind: string): boolean =>
  written === kind || (written === 'tỉnh' && kind === 'thành phố');

/** What a unit is said to belong to; it is held against every unit of a name, and dozens are called Tân An. */
interface UpperPart {
  names: readonly { kind: string | null; letters: string }[];
  halves: () => UpperPart[][];
}

function partOf(said: UnitReading['above'][number]): UpperPart {
  const names = said.map(({ kind, name }) => ({ kind, letters: bareLetters(name) }));
  let halves: UpperPart[][] | undefined;
  return {
    names,
    halves: () => (halves ??= halvesOf(said[0]?.name ?? '').map((two) => two.map(partOf))),
  };
}

/**
 * Whether each part names another of the places: "Cao Bằng, Cao Bằng" is the city and its province,
 * "quận 3 tphcm" are two.
 */
function areAllIn(parts: readonly UpperPart[], places: readonly Upper[]): boolean {
  const [first, ...rest] = parts;
  if (!first) return true;
  if (places.length === 0) return false;
  const named = places.filter((place) => isNamed(first, place));
  if (named.length > 0)
    return named.some((place) =>
      areAllIn(
        rest,
        places.filter((one) => one !== place),
      ),
    );
  return first.halves().some((halves) => areAllIn([...halves, ...rest], places));
}

const isNamed = (part: UpperPart, { kind, names }: Upper): boolean =>
  part.names.some(
    (one) => (one.kind === null || isKind(one.kind, kind)) && names.includes(one.letters),
  );
