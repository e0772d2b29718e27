/** The worker that makes kits, file by file: it can be stopped between two, and goes on from there. */
import type { KitOrder } from '../../kit/kit-order.ts';
import type { KitJobs } from '../../kit/kit-worker.ts';
import { fetchParts, keepScript, type Part } from '../workshop/parts.ts';
import { startPress, type Press } from '../workshop/press-client.ts';

/** Makes one kit at a time. */
export class KitMaking {
  #press: Press<KitJobs> | null = null;
  #isStopped = false;
  /** The kit on its way: what was asked, and how far it is. */
  #asked = '';
  #all = 0;
  #done = 0;

  /**
   * Fetches the press and starts it, once.
   * @param worker its script
   * @param parts what it is made of
   * @param onProgress the share that has come, 0 to 1
   * @throws TypeError when the network is gone
   */
  async start(
    worker: string,
    parts: readonly Part[],
    onProgress: (share: number) => void,
  ): Promise<void> {
    if (this.#press) return;
    const bytes = parts.reduce((sum, one) => sum + one.bytes, 0);
    const [typesetter, rasteriser, ...fonts] = await fetchParts(parts, (here) => {
      onProgress(here / bytes);
    });
    if (!typesetter || !rasteriser) throw new TypeError('no press');
    const press = startPress<KitJobs>(worker);
    await press('start', { typesetter, rasteriser, fonts }, [typesetter, rasteriser]);
    this.#press = press;
    await keepScript(worker);
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
    const press = this.#press;
    if (!press) return null;
    this.#isStopped = false;
    const key = JSON.stringify([order.sheets.campaign.id, order.sheets.place]);
    if (key !== this.#asked || this.#done === this.#all) {
      this.#all = await press('begin', order);
      this.#done = 0;
      this.#asked = key;
    }
    while (this.#done < this.#all) {
      if (this.#stopsHere()) return null;
      await press('next', null);
      this.#done += 1;
      onProgress(this.#done, this.#all);
    }
    return press('finish', null);
  }
}
