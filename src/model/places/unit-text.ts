/** A text that means a unit, taken apart: the unit, and what it belongs to. */
import { commasBeforeKinds, isCommuneKind, namedIn, type Named } from './unit-kinds.ts';
import { isUnaccented } from './place-letters.ts';

/** One way to read a text. Each part may say one of several things. */
export interface UnitReading {
  unit: readonly Named[];
  /** "quận 1", "tỉnh Hà Tĩnh": the unit above it, as written. */
  above: readonly (readonly Named[])[];
}

/** A text without what tells nothing of the unit. */
export interface UnitText {
  text: string;
  /** Says itself that the name is from before 7/2025: "phường 1 (cũ)". */
  isFormer: boolean;
  isUnaccented: boolean;
}

/** Written in front of the place an office is of. */
const OFFICE =
  /^(?:(?:trụ sở|ubnd|hđnd|ủy ban(?: nhân dân)?|uỷ ban(?: nhân dân)?|uy ban(?: nhan dan)?|công an|cong an)\s+)+/iu;
const IN_BRACKETS = /\(\s*(?:tên\s+)?(?:cũ|cu)\s*\)/giu;
/** In small letters: "Xóm Cũ" is a name. */
const BEHIND = /\s(?:tên\s+)?cũ(?=\s*(?:[,;()–—-]|$))/gu;
/** Between a unit and what it belongs to. */
export const SEPARATOR = /[,;，；|\n()[\]]|\sthuộc\s/u;
const EDGES = /^[\s.\-–—:]+|[\s.\-–—:]+$/gu;
/** The part of an address: "phuong-cau-giay". */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * Makes a text ready.
 * @param raw as typed
 */
export function unitText(raw: string): UnitText {
  const written = raw
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const bare = written.replace(IN_BRACKETS, ' ').replace(BEHIND, ' ').trim();
  return {
    text: SLUG.test(bare) ? bare.replace(/-/g, ' ') : bare,
    isFormer: bare !== written,
    isUnaccented: isUnaccented(bare),
  };
}

/**
 * The ways to read a text, the surest first: parts divided by commas and brackets; then also before
 * words like "quận"; then at any space or dash of the first part, the longest name first.
 * @param asked from `unitText`
 */
export function* readingsOf(asked: UnitText): Generator<UnitReading> {
  const parts = partsOf(asked.text);
  yield readingOf(parts);
  yield dividedReading(asked);
  const [first = '', ...others] = parts;
  for (const end of spacesOf(first).reverse()) {
    const behind = commasBeforeKinds(first.slice(end), asked.isUnaccented);
    yield readingOf([...partsOf(first.slice(0, end)), ...partsOf(behind), ...others]);
  }
}

/**
 * The way to read a text divided by commas and brackets, and before words like "quận".
 * @param asked from `unitText`
 */
export const dividedReading = ({ text, isUnaccented: plain }: UnitText): UnitReading =>
  readingOf(partsOf(commasBeforeKinds(text, plain)));

/**
 * A part divided in two at any space or dash.
 * @param part as written, with its kind
 */
export const halvesOf = (part: string): (readonly Named[])[][] =>
  spacesOf(part).map((end) =>
    [part.slice(0, end), part.slice(end)].map((half) => namedIn(half.replace(EDGES, ''))),
  );

/** Where a text may be divided. */
function spacesOf(text: string): number[] {
  const ends: number[] = [];
  text.replace(/\s*[–—-]\s*|\s+/gu, (space, at: number) => {
    ends.push(at);
    return space;
  });
  return ends;
}

const partsOf = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((part) => part.replace(EDGES, '').replace(OFFICE, ''))
    .filter((part) => part !== '');

/** The unit stands first, unless another part alone says it is a commune: "Quận 1, phường Bến Nghé". */
function readingOf(parts: readonly string[]): UnitReading {
  const named = parts.map(namedIn);
  const namesCommune = (all: readonly Named[]): boolean =>
    all.some(({ kind }) => kind !== null && isCommuneKind(kind));
  const [commune, ...more] = named.filter(namesCommune);
  const unit = (more.length === 0 ? commune : undefined) ?? named[0] ?? [];
  return { unit, above: named.filter((one) => one !== unit) };
}
