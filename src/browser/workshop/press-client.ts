/** Asks a worker that draws. */
import '../trusted-workers.ts';

interface Waiting {
  resolve: (made: never) => void;
  reject: (reason: Error) => void;
}

/** What the worker says against a job, in Vietnamese. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What a worker can be asked. */
type JobsOf<Jobs> = { [Job in keyof Jobs]: (value: never) => Promise<unknown> };

/** Does a job; rejects with a {@link Refusal} where it cannot be done. */
export type Press<Jobs extends JobsOf<Jobs>> = <Job extends keyof Jobs>(
  job: Job,
  value: Parameters<Jobs[Job]>[0],
  moved?: Transferable[],
) => ReturnType<Jobs[Job]>;

/**
 * Starts the worker.
 * @param url its script
 */
export function startPress<Jobs extends JobsOf<Jobs>>(url: string): Press<Jobs> {
  const worker = new Worker(url, { type: url.includes('/_astro/') ? 'classic' : 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const settle = (id: number, outcome: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) outcome(one);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    settle(data.id, ({ resolve, reject }) => {
      if (data.problem === undefined) resolve(data.made);
      else reject(new Refusal(data.problem));
    });
  });
  worker.addEventListener('error', ({ message }) => {
    for (const id of Array.from(waiting.keys())) {
      settle(id, ({ reject }) => {
        reject(new Error(message));
      });
    }
  });
  return ((job, value, moved = []) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, job, value }, moved);
    })) as Press<Jobs>;
}

interface Answer {
  id: number;
  made: never;
  problem?: string;
}
