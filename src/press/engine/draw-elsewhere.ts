import { availableParallelism } from 'node:os';
import type { DrawingAnswer, DrawingJob } from './drawing-worker.ts';
import { keptDrawing } from './kept.ts';
import { workerPool } from './worker-pool.ts';

/** One core makes pages; and each worker holds 100 MB, which it gives back soon after its last work. */
const workers = workerPool<DrawingJob, DrawingAnswer>('src/press/engine/drawing-worker.ts', {
  count: Math.max(1, Math.min(availableParallelism() - 1, 2)),
  jobsAtOnce: 2,
  patience: 300,
});

/**
 * Draws sheets, share pictures, frames of boards and the codes of pages on other cores, for a build that makes thousands:
 * the same bytes as drawn here. What an earlier build has drawn is not drawn again.
 *
 * @param drawing - what is to be drawn
 * @returns the bytes of the PDF, PNG or SVG; rejects with the reason when it cannot be drawn
 */
export async function drawElsewhere(drawing: DrawingJob): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptDrawing(drawing);
  const copy = kept.copy();
  if (copy) return copy;
  const answer = await workers.call(drawing);
  if ('problem' in answer) throw new Error(answer.problem);
  return kept.keep(answer.made);
}
