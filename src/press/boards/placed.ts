import type { SetLine } from './set-lines.ts';
import type { Box } from './zones.ts';

/**
 * Moves lines from their stack to their place on the board, on whole pixels.
 * @param lines of one stack
 * @param box where it goes; the stack is centred in its height
 * @param height of the stack
 * @param align of the lines within the box
 */
export function placed(
  lines: readonly SetLine[],
  box: Box,
  height: number,
  align: 'left' | 'centre',
): SetLine[] {
  const top = Math.floor(box.y + (box.height - height) / 2);
  return lines.map((line) => ({
    ...line,
    x: Math.round(box.x + (align === 'left' ? line.x : (box.width - line.width) / 2)),
    baseline: top + line.baseline,
  }));
}
