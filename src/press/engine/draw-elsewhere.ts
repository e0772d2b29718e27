import type { DrawingJob } from './drawing-worker.ts';
import { keptDrawing } from './kept.ts';
import { workersOnCall } from './workers-on-call.ts';

const draw = workersOnCall<Uint8Array<ArrayBuffer>>('src/press/engine/drawing-worker.ts');

/**
 * Draws sheets, share pictures, frames of boards and the codes of pages on other cores, for a build that makes thousands:
 * the same bytes as drawn here. What an earlier build has drawn is not drawn again.
 *
 * @param drawing - what is to be drawn
 * @returns the bytes of the PDF, PNG or SVG; rejects with the reason when it cannot be drawn
 */
export async function drawElsewhere(drawing: DrawingJob): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptDrawing(drawing);
  return kept.copy() ?? kept.keep(await draw(drawing));
}
