import { kindOf, type SheetForm } from '../../model/sheets/sheet-kinds.ts';

/** Where a copy of the sheet stands on its page, in millimetres from the upper left. */
interface SheetCopy {
  x: number;
  y: number;
  /** Upside down: the back of a card that is folded. */
  turned: boolean;
}

/** A page as the template draws it; all measures in millimetres. */
interface PageLayout {
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
  copies: readonly SheetCopy[];
  /** Where the page is cut or folded, from its left and its upper edge. */
  marks: { x: readonly number[]; y: readonly number[] };
}

/** What print houses ask for in Viet Nam and elsewhere: 3 mm past the trimmed edge. */
const BLEED = 3;

/** Bleed, a gap and a crop mark of 5 mm. */
const SLUG = 10;

const PAGE = { width: 210, height: 297 };

/**
 * How a form is placed on its page. For the print house every sheet stands alone with bleed and
 * marks: houses impose by themselves.
 * @param form kind, size and variant
 */
export function pageLayout({ kind, size, variant }: SheetForm): PageLayout {
  const { width, height } = size;
  const { design } = kindOf(kind);
  const landscape = width > height;
  const isTurned = landscape !== design.width > design.height;
  const across = isTurned ? design.height : design.width;
  const down = isTurned ? design.width : design.height;
  const shared = {
    variant,
    landscape,
    width,
    height,
    scale: Math.min(width / across, height / down),
  };
  const isPress = variant === 'press';
  const [bleed, slug] = isPress ? [BLEED, SLUG] : [0, 0];
  const copies = isPress && size.copies !== 'folded-a4' ? undefined : size.copies;
  return { ...shared, bleed, slug, ...imposed(copies, width, height, slug) };
}

/** Copies on their page, as many as there are, with the lines it is cut or folded along. */
function imposed(copies: SheetForm['size']['copies'], width: number, height: number, slug: number) {
  const isAlone = copies === undefined;
  const page = isAlone ? { width, height } : PAGE;
  const columns = isAlone ? 1 : Math.floor(page.width / width);
  const rows = isAlone ? 1 : copies === 'eight-on-a4' ? 4 : 2;
  const left = slug + (page.width - columns * width) / 2;
  const top = slug + (page.height - rows * height) / 2;
  const isFolded = copies === 'folded-a4';
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * width,
    y: top + Math.floor(index / columns) * height,
    turned: isFolded && index === 0,
  }));
  return {
    pageWidth: page.width + 2 * slug,
    pageHeight: page.height + 2 * slug,
    // The side that stands upright is the one that is read aloud, so it comes first.
    copies: isFolded ? places.toReversed() : places,
    marks: { x: edges(left, width, columns), y: edges(top, height, rows) },
  };
}

const edges = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + index * step);
