import type { Drawing } from './drawing-worker.ts';
import { workersOnCall } from './workers-on-call.ts';

/**
 * Draws sheets, share pictures and the codes of pages on other cores, for a build that makes thousands:
 * the same bytes as drawn here.
 *
 * @param drawing - what is to be drawn
 * @returns the bytes of the PDF, PNG or SVG; rejects with the reason when it cannot be drawn
 */
export const drawElsewhere: (drawing: Drawing) => Promise<Uint8Array<ArrayBuffer>> = workersOnCall(
  'src/press/drawing-worker.ts',
);
