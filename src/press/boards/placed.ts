import type { SetLine, Stack } from './set-lines.ts';
import type { Box } from './zones.ts';

/**
 * Moves lines from their stack to their place on the board, on whole pixels: from the left edge of
 * a box, so that a repeated text stands where it stood.
 * @param stack what was set
 * @param box where it goes
 * @param where in its height
 */
export function placed(
  { lines, height }: Stack,
  box: Box,
  where: 'top' | 'middle' | 'bottom' = 'top',
): SetLine[] {
  const free = where === 'top' ? 0 : box.height - height;
  const top = Math.floor(box.y + (where === 'middle' ? free / 2 : free));
  return lines.map((line) => ({
    ...line,
    x: Math.round(box.x + line.x),
    baseline: top + line.baseline,
  }));
}
