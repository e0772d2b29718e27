/** QR symbols seen in a photo of a noticeboard, and which of several sightings are the same symbol. */

/** A place in a photo, in its pixels from the upper left corner. */
export interface PhotoPoint {
  x: number;
  y: number;
}

/** A QR symbol in a photo. */
export interface SeenSymbol {
  /** What it holds; `null` where it was seen but not decoded. */
  text: string | null;
  /**
   * Whether it is a symbol as we print them: one alone, in the default character set. Of a symbol that
   * is a part of several, a phone may open something longer than what is read here.
   */
  isPlain: boolean;
  /** Its corners in turn. */
  corners: readonly PhotoPoint[];
}

/** An upright box around a symbol. */
export interface SymbolBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around some corners. */
export function boxOf(corners: readonly PhotoPoint[]): SymbolBox {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/**
 * How much of the smaller of two symbols lies within the other.
 * @returns 0 where they are apart, 1 where one holds the other
 */
export function sharedPart(one: SymbolBox, other: SymbolBox): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.max(1, Math.min(areaOf(one), areaOf(other)));
}

const areaOf = ({ left, top, right, bottom }: SymbolBox): number => (right - left) * (bottom - top);

/** Two sightings that share more of the smaller than this are of one symbol. */
const SAME = 0.5;

/**
 * Takes sightings of the same symbol together. Symbols that were read differently stay apart, wherever
 * they are: a sticker on a code must never vanish behind it.
 * @param seen in coordinates of the photo, from any number of views of it
 * @returns those read first, from the upper left to the lower right
 */
export function distinctSymbols(seen: readonly SeenSymbol[]): SeenSymbol[] {
  const kept: { symbol: SeenSymbol; box: SymbolBox }[] = [];
  const found = seen.map((symbol) => ({ symbol, box: boxOf(symbol.corners) }));
  const bySize = [...found].sort((a, b) => areaOf(b.box) - areaOf(a.box));
  const isRead = ({ symbol }: { symbol: SeenSymbol }): boolean => symbol.text !== null;
  for (const one of [...found.filter(isRead), ...bySize.filter((other) => !isRead(other))]) {
    const isKnown = kept.some(
      ({ symbol, box }) =>
        (!isRead(one) ||
          (symbol.text === one.symbol.text && symbol.isPlain === one.symbol.isPlain)) &&
        sharedPart(box, one.box) > SAME,
    );
    if (!isKnown) kept.push(one);
  }
  return kept
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ symbol }) => symbol);
}
