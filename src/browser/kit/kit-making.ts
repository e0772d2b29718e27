/** Makes kits file by file: it can be stopped between two, and goes on from there. */
import type { KitOrder } from '../../kit/kit-order.ts';
import type { KitJobs } from '../../kit/kit-worker.ts';
import type { PressWorker } from '../workshop/press-worker.ts';

/** Makes one kit at a time. */
export class KitMaking {
  readonly #worker: PressWorker<KitJobs>;
  #isStopped = false;
  /** A kit being made: the order, and the progress. */
  #asked = '';
  #all = 0;
  #done = 0;

  constructor(worker: PressWorker<KitJobs>) {
    this.#worker = worker;
  }

  /** Another click may have come while a file was made. */
  #stopsHere(): boolean {
    return this.#isStopped;
  }

  /** Stops after the file that is being made. */
  stop(): void {
    this.#isStopped = true;
  }

  /**
   * Makes a kit; the same one again goes on where it was stopped.
   * @param order what is asked
   * @param onProgress files made and in all
   * @returns `null`: it was stopped
   */
  async run(
    order: KitOrder,
    onProgress: (done: number, all: number) => void,
  ): Promise<Awaited<ReturnType<KitJobs['finish']>> | null> {
    const { ask } = this.#worker;
    this.#isStopped = false;
    const key = JSON.stringify([order.sheets.campaign.id, order.sheets.place]);
    if (key !== this.#asked || this.#done === this.#all) {
      this.#all = await ask('begin', order);
      this.#done = 0;
      this.#asked = key;
    }
    while (this.#done < this.#all) {
      if (this.#stopsHere()) return null;
      await ask('next', null);
      this.#done += 1;
      onProgress(this.#done, this.#all);
    }
    return ask('finish', null);
  }
}
