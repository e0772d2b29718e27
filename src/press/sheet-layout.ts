import { kindOf, type SheetForm } from './sheet-kinds.ts';

/** Where a copy of the sheet stands on its page, in millimetres from the upper left. */
interface Copy {
  x: number;
  y: number;
  /** Upside down: the back of a card that is folded. */
  turned: boolean;
}

/** A page as the template draws it; all measures in millimetres. */
export interface PageLayout {
  variant: SheetForm['variant'];
  landscape: boolean;
  /** The trimmed sheet. */
  width: number;
  height: number;
  /** From the measures of the design to those of the sheet. */
  scale: number;
  /** Colour past the edge that is trimmed. */
  bleed: number;
  /** Paper past the edge, bleed and marks together. */
  slug: number;
  pageWidth: number;
  pageHeight: number;
  copies: readonly Copy[];
  /** Where the page is cut or folded. */
  cuts: { x: readonly number[]; y: readonly number[] };
}

/** What print houses ask for in Viet Nam and elsewhere: 3 mm past the trimmed edge. */
const BLEED = 3;

/** Bleed, a gap and a crop mark of 5 mm. */
const SLUG = 10;

const PAGE = { width: 210, height: 297 };

/**
 * How a form lies on its page. For the print house every sheet stands alone with bleed and marks:
 * houses impose by themselves.
 * @param form kind, size and variant
 */
export function pageLayout({ kind, size, variant }: SheetForm): PageLayout {
  const { width, height } = size;
  const { design } = kindOf(kind);
  const landscape = width > height;
  const isTurned = landscape !== design.width > design.height;
  const across = isTurned ? design.height : design.width;
  const down = isTurned ? design.width : design.height;
  const shared = { variant, landscape, width, height, scale: Math.min(width / across, height / down) };
  if (variant === 'press' && size.copies !== 'folded-a4') {
    return {
      ...shared,
      bleed: BLEED,
      slug: SLUG,
      pageWidth: width + 2 * SLUG,
      pageHeight: height + 2 * SLUG,
      copies: [{ x: SLUG, y: SLUG, turned: false }],
      cuts: { x: [], y: [] },
    };
  }
  return { ...shared, ...imposed(size.copies, width, height), bleed: 0, slug: 0 };
}

function imposed(copies: SheetForm['size']['copies'], width: number, height: number) {
  if (copies === undefined) {
    return {
      pageWidth: width,
      pageHeight: height,
      copies: [{ x: 0, y: 0, turned: false }],
      cuts: { x: [], y: [] },
    };
  }
  const columns = Math.floor(PAGE.width / width);
  const rows = copies === 'eight-on-a4' ? 4 : 2;
  const left = (PAGE.width - columns * width) / 2;
  const top = (PAGE.height - rows * height) / 2;
  const isFolded = copies === 'folded-a4';
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * width,
    y: top + Math.floor(index / columns) * height,
    turned: isFolded && index === 0,
  }));
  return {
    pageWidth: PAGE.width,
    pageHeight: PAGE.height,
    // The side that stands upright is the one that is read aloud, so it comes first.
    copies: isFolded ? places.toReversed() : places,
    cuts: { x: lines(left, width, columns, PAGE.width), y: lines(top, height, rows, PAGE.height) },
  };
}

/** Edges between and around the copies, but not those of the paper. */
function lines(from: number, step: number, count: number, end: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => from + index * step).filter(
    (at) => at > 1 && at < end - 1,
  );
}
