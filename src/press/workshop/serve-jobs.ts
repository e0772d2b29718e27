/// <reference lib="webworker" />
/** A worker's side of a talk: a numbered job in, its answer or what stands against it out. */
import { PressError } from '../press-error.ts';
import { reasonInWords } from '../sheets/reasons.ts';

declare const self: DedicatedWorkerGlobalScope;

interface Asked {
  id: number;
  job: string;
  value: never;
}

/**
 * Answers jobs, one at a time: some are about what an earlier one made.
 * @param jobs what can be asked, by name
 * @param isForReader errors whose message is all the visitor needs
 */
export function serveJobs(
  jobs: Readonly<Record<string, (value: never) => Promise<unknown>>>,
  isForReader: (error: unknown) => boolean,
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
      const problem = isForReader(error) ? (error as Error).message : problemOf(error);
      self.postMessage({ id, problem });
    }
  }
}

function problemOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof PressError
    ? `${sentence(reasonInWords(words))}.`
    : `Máy in lỗi: ${words}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
