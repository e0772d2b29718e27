/** A step along the sides of squares: right, down, left, up, so that a turn to the right is the next. */
const STEPS = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const;

/** The square ahead on the right hand, for each of the steps; on the left it is that of the one before. */
const AHEAD = [
  { x: 0, y: 0 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 0, y: -1 },
] as const;

/** Whether the square at a place is dark; none outside the grid is. */
type IsDark = (x: number, y: number) => boolean;

/**
 * Outlines of the dark squares of a grid as an SVG path to be filled. Squares that share a side are one
 * shape, those that touch at a corner two. It is half as long as a rectangle for each run of squares,
 * and without the seams between rows that some programs show.
 *
 * @param dark - 1 for each dark square, row by row
 * @param size - squares a side
 * @returns the path in squares; outer edges run clockwise, those of holes the other way round
 */
export function contours(dark: Uint8Array, size: number): string {
  const isDark: IsDark = (x, y) =>
    x >= 0 && y >= 0 && x < size && y < size && dark[y * size + x] === 1;
  // Every outline runs to the right along the upper side of some dark square: where it begins.
  const walked = new Uint8Array(size * size);
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y) || isDark(x, y - 1) || walked[y * size + x]) continue;
      path += outlineFrom(x, y, isDark, (column, row) => {
        walked[row * size + column] = 1;
      });
    }
  }
  return path;
}

/** Walks along an outline, dark on the right hand, until it closes. */
function outlineFrom(
  startX: number,
  startY: number,
  isDark: IsDark,
  onUpperSide: (x: number, y: number) => void,
): string {
  let path = `M${startX} ${startY}`;
  let [x, y, way, length] = [startX, startY, 0, 0];
  for (;;) {
    const step = STEPS[way] ?? STEPS[0];
    if (way === 0) onUpperSide(x, y);
    x += step.x;
    y += step.y;
    length += step.x + step.y;
    const right = AHEAD[way] ?? AHEAD[0];
    const left = AHEAD[(way + 3) % 4] ?? AHEAD[0];
    const turn = !isDark(x + right.x, y + right.y) ? 1 : isDark(x + left.x, y + left.y) ? 3 : 0;
    if (turn === 0) continue;
    const next = (way + turn) % 4;
    // The last side is drawn by closing.
    if (x === startX && y === startY && next === 0) return `${path}z`;
    path += `${step.x === 0 ? 'v' : 'h'}${length}`;
    way = next;
    length = 0;
  }
}
