/** A worker with the press in it, started once from parts the browser keeps. */
import type { PressJobs } from '../../press/workshop/start-press.ts';
import { fetchParts, keepScript, type Part } from './parts.ts';
import { startPress, type Press } from './press-client.ts';

/** Asks a worker, and brings it the press when something is to be drawn. */
export class PressWorker<
  Jobs extends PressJobs & Record<keyof Jobs, (value: never) => Promise<unknown>>,
> {
  readonly #url: string;
  readonly #parts: readonly Part[];
  #ask: Press<Jobs> | null = null;
  #coming: Promise<void> | null = null;
  /** Whether it can draw without fetching anything. */
  hasPress = false;

  /**
   * @param element names the script of the worker and the parts of the press
   */
  constructor({ dataset }: HTMLElement) {
    this.#url = dataset['worker'] ?? '';
    this.#parts = JSON.parse(dataset['parts'] ?? '[]') as Part[];
  }

  /** What the press is made of. */
  get parts(): readonly Part[] {
    return this.#parts;
  }

  /** Asks the worker. */
  get ask(): Press<Jobs> {
    return (this.#ask ??= startPress<Jobs>(this.#url));
  }

  /**
   * Fetches the press and starts it, once; what failed is begun again.
   * @param onProgress the share that has come, 0 to 1
   * @param onSetting called once the worker has been asked to start the typesetter, while the rest comes
   * @throws TypeError when the network is gone
   */
  bringPress(onProgress: (share: number) => void, onSetting?: () => void): Promise<void> {
    this.#coming ??= this.#bring(onProgress, onSetting).catch((error: unknown) => {
      this.#coming = null;
      throw error;
    });
    return this.#coming;
  }

  async #bring(onProgress: (share: number) => void, onSetting?: () => void): Promise<void> {
    const bytes = this.#parts.reduce((sum, one) => sum + one.bytes, 0);
    const ask = this.ask as Press<PressJobs>;
    const fonts: ArrayBuffer[] = [];
    const started: Promise<null>[] = [];
    const isProgram = (at: number): boolean => at >= this.#parts.length - 2;
    const coming = fetchParts(this.#parts, (here) => {
      onProgress(here / bytes);
    });
    for await (const part of coming) {
      if (!isProgram(fonts.length + started.length)) fonts.push(part);
      else if (started.length === 0) {
        started.push(ask('start', { typesetter: part, fonts }, [part]));
        onSetting?.();
      } else started.push(ask('rasteriser', part, [part]));
    }
    await Promise.all(started);
    this.hasPress = true;
    await keepScript(this.#url);
  }
}
