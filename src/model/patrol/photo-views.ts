/** What of a photo is looked at, and how large: a whole that is small enough, then parts of it. */

/** A part of a photo, shrunk. */
export interface PhotoView {
  /** In pixels of the photo. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Pixels of the view for one of the photo, at most 1. */
  scale: number;
  /** Whether it shows all of the photo. */
  isWhole: boolean;
}

/**
 * Longest side of a view, in pixels: four bytes each are 10 MB at most, whatever the photo.
 */
const SIDE = 1600;

/** How small the whole is looked at as well: large symbols that are out of focus are sharp there. */
const SMALL = 800;

/** Parts share this much of a side, the widest symbol that is sure to lie whole in one of them. */
const SHARED = 400;

/** Above this longest side a photo says nothing more about a printed symbol, in pixels. */
const FINEST = 6400;

/**
 * The views of a photo, the coarse ones first.
 * @param width in pixels, like `height`
 */
export function photoViews(width: number, height: number): PhotoView[] {
  const longest = Math.max(width, height);
  const views = [SIDE, SMALL]
    .filter((side) => side === SIDE || longest > side)
    .map((side) => ({ ...whole(width, height), scale: Math.min(1, side / longest) }));
  for (let side = SIDE * 2; side / 2 < Math.min(longest, FINEST) * 0.8; side *= 2)
    views.push(...parts(width, height, Math.min(1, side / longest)));
  return views;
}

const whole = (width: number, height: number): Omit<PhotoView, 'scale'> => ({
  ...{ left: 0, top: 0, width, height, isWhole: true },
});

function parts(width: number, height: number, scale: number): PhotoView[] {
  const [across, down] = [startsOf(width * scale), startsOf(height * scale)];
  return down.flatMap((top) =>
    across.map((left) => ({
      left: Math.round(left / scale),
      top: Math.round(top / scale),
      width: Math.min(Math.round(SIDE / scale), width - Math.round(left / scale)),
      height: Math.min(Math.round(SIDE / scale), height - Math.round(top / scale)),
      scale,
      isWhole: false,
    })),
  );
}

/** Where the parts of a side begin, evenly spread. */
function startsOf(length: number): number[] {
  if (length <= SIDE) return [0];
  const count = Math.ceil((length - SHARED) / (SIDE - SHARED));
  return Array.from({ length: count }, (_, at) => ((length - SIDE) * at) / (count - 1));
}
