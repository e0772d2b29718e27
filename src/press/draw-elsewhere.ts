import type { Drawing } from './drawing-worker.ts';
import { workersOnCall } from './workers-on-call.ts';

/**
 * Draws sheets and share pictures on other cores, for a build that makes thousands: the same bytes as
 * drawn here.
 *
 * @param drawing - what is to be drawn
 * @returns the bytes of the PDF or PNG; rejects with the reason when it cannot be drawn
 */
export const drawElsewhere = workersOnCall<Drawing, Uint8Array<ArrayBuffer>>(
  'src/press/drawing-worker.ts',
);
