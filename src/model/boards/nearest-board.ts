/** Pixels of a board. */
interface BoardSize {
  width: number;
  height: number;
}

/** Shapes closer than this look the same beside each other: an eighth wider or higher. */
const SAME_SHAPE = 1.125;

/** How much wider or higher one shape is than another; 1 is the same. */
const shapeApart = (a: BoardSize, b: BoardSize): number => {
  const ratio = (a.width * b.height) / (a.height * b.width);
  return Math.max(ratio, 1 / ratio);
};

const sizeApart = (a: BoardSize, b: BoardSize): number => {
  const ratio = (a.width * a.height) / (b.width * b.height);
  return Math.max(ratio, 1 / ratio);
};

/**
 * The board whose pictures stand in best for a size nobody has drawn for: of those of the same shape the
 * nearest in size, else the nearest in shape.
 * @param asked the size typed
 * @returns the board, and whether it has the shape asked for; `null` where there is no board
 */
export function nearestBoard<T extends BoardSize>(
  asked: BoardSize,
  boards: readonly T[],
): { board: T; isSameShape: boolean } | null {
  const ranked = boards
    .map((board) => ({ board, shape: shapeApart(asked, board), size: sizeApart(asked, board) }))
    .sort((a, b) => {
      const [mine, other] = [a, b].map(({ shape }) => (shape <= SAME_SHAPE ? 1 : shape));
      return mine === other ? a.size - b.size : (mine ?? 0) - (other ?? 0);
    });
  const [best] = ranked;
  return best ? { board: best.board, isSameShape: best.shape <= SAME_SHAPE } : null;
}
