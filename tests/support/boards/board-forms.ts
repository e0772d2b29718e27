/** Boards of any size, as they are sold. */
import type { BoardForm } from '../../../src/model/boards/board.ts';

/** Lamps out of doors, 20 m away. */
export const led = (width: number, height: number, more: Partial<BoardForm> = {}): BoardForm => ({
  ...{ width, height, pitch: 10, colour: 'full', distance: 20, where: 'outdoors' },
  ...more,
});

/** A screen indoors, 4 m away. */
export const lcd = (width: number, height: number): BoardForm => ({
  ...{ width, height, pitch: 0.5, colour: 'full', distance: 4, where: 'indoors' },
});
