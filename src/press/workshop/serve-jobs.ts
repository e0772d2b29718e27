/// <reference lib="webworker" />
/** A worker's side of a talk: a numbered job in, its answer or what stands against it out. */
import { PressError } from '../press-error.ts';
import { reasonInWords } from '../sheets/reasons.ts';
import { OrderFault } from './sheet-of-order.ts';

declare const self: DedicatedWorkerGlobalScope;

interface Asked {
  id: number;
  job: string;
  value: never;
}

/**
 * Answers jobs, one at a time: some are about what an earlier one made.
 * @param jobs what can be asked, by name
 */
export function serveJobs(
  jobs: Readonly<Record<string, (value: never) => Promise<unknown>>>,
): void {
  let turn: Promise<unknown> = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    turn = turn.then(() => answer(data));
  });

  async function answer({ id, job, value }: Asked): Promise<void> {
    try {
      const made = await jobs[job]?.(value);
      const isPixels = made !== null && typeof made === 'object' && 'data' in made;
      const { buffer } = isPixels ? (made.data as Uint8Array<ArrayBuffer>) : { buffer: null };
      self.postMessage({ id, made }, buffer ? [buffer] : []);
    } catch (error) {
      self.postMessage({ id, problem: problemOf(error) });
    }
  }
}

function problemOf(error: unknown): string {
  if (error instanceof OrderFault) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof PressError
    ? `${sentence(reasonInWords(words))}.`
    : `Máy in lỗi: ${words}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
