import { availableParallelism } from 'node:os';
import type { DrawingAnswer, DrawingJob, KeyedDrawing } from './drawing-worker.ts';
import { keptDrawing } from './kept.ts';
import { workerPool, type WorkerPool } from './worker-pool.ts';

/**
 * One for the hooks of a build and for its pages, which are bundled with copies of all modules of their own:
 * what is being drawn for one of them is not drawn for the other.
 */
const SLOT = Symbol.for('bang-tin.drawing');
const slots = globalThis as { [SLOT]?: SharedPress };

interface SharedPress {
  workers: WorkerPool<KeyedDrawing, DrawingAnswer>;
  /** What is being drawn, by its key. */
  begun: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
}

const { workers, begun }: SharedPress = (slots[SLOT] ??= {
  // One core makes pages; and each worker holds 100 MB, which it gives back soon after its last work.
  workers: workerPool('src/press/engine/drawing-worker.ts', {
    count: Math.max(1, Math.min(availableParallelism() - 1, 2)),
    jobsAtOnce: 2,
    patience: 300,
  }),
  begun: new Map(),
});

/**
 * Draws sheets, share pictures, frames of boards and the codes of pages on other cores, for a build that makes thousands:
 * the same bytes as drawn here. What an earlier build has drawn is not drawn again.
 *
 * @param drawing - what is to be drawn
 * @returns the bytes of the PDF, PNG or SVG; rejects with the reason when it cannot be drawn
 */
export function drawElsewhere(drawing: DrawingJob): Promise<Uint8Array<ArrayBuffer>> {
  const { key, copy } = keptDrawing(drawing);
  const kept = copy();
  if (kept) return Promise.resolve(kept);
  const drawn = begun.get(key) ?? draw({ key, drawing });
  begun.set(key, drawn);
  return drawn;
}

async function draw(job: KeyedDrawing): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const answer = await workers.call(job);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.made;
  } finally {
    begun.delete(job.key);
  }
}
