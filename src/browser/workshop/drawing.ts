/** The engine at work: what was drawn last, and its pages in pixels. */
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import type { WorkshopFile } from '../../press/workshop/order.ts';
import type { DrawnSheet, TypedOrder, WorkshopJobs } from '../../kit/sheets/workshop-jobs.ts';
import { dpiFor, onCanvas } from './page-out.ts';
import { fetchParts, keepScript, type Part } from './parts.ts';
import { startPress, type Press } from './press-client.ts';

const POINTS_PER_INCH = 72;

/** Dots an inch of what is shown before anything is printed. */
const PREVIEW_DPI = 86;

/** Where the engine comes from. */
interface EngineSource {
  worker: string;
  parts: readonly Part[];
  /** The mark of who publishes the site. */
  logo: WorkshopFile['logo'];
}

/** Draws one order after another; an older one that comes late is dropped. */
export class Drawing {
  #press: Press<WorkshopJobs> | null = null;
  #turn = 0;
  /** What was drawn last. */
  sheet: DrawnSheet | null = null;

  /** Whether it can draw without fetching anything. */
  get isReady(): boolean {
    return this.#press !== null;
  }

  /**
   * Fetches the engine and starts it.
   * @param source where it comes from
   * @param onProgress the share that has come, 0 to 1
   * @throws TypeError when the network is gone
   */
  async start(
    { worker, parts, logo }: EngineSource,
    onProgress: (share: number) => void,
  ): Promise<void> {
    const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    const [typesetter, rasteriser, ...fonts] = await fetchParts(parts, (here) => {
      onProgress(here / all);
    });
    if (!typesetter || !rasteriser) throw new TypeError('no engine');
    const press = startPress<WorkshopJobs>(worker);
    await press('start', { typesetter, rasteriser, fonts, logo }, [typesetter, rasteriser]);
    this.#press = press;
    await keepScript(worker);
  }

  /**
   * Draws an order.
   * @param order what is ordered
   * @returns its pages as they are shown; `null` when another was ordered meanwhile
   * @throws Refusal with the reason, in Vietnamese
   */
  async draw(order: TypedOrder): Promise<HTMLCanvasElement[] | null> {
    if (!this.#press) return null;
    const turn = (this.#turn += 1);
    const sheet = await this.#press('draw', order);
    if (turn !== this.#turn) return null;
    this.sheet = sheet;
    const pages = await this.pages(PREVIEW_DPI);
    return turn === this.#turn ? pages : null;
  }

  /**
   * Every page of the sheet drawn last.
   * @param dpi dots an inch; fewer where the page is too large for that
   */
  async pages(dpi: number): Promise<HTMLCanvasElement[]> {
    const pages: HTMLCanvasElement[] = [];
    const { sheet } = this;
    if (!sheet || !this.#press) return pages;
    const scale = dpiFor(sheet, dpi) / POINTS_PER_INCH;
    for (let page = 0; page < sheet.pages; page += 1) {
      pages.push(onCanvas(await this.#press('page', { page, scale })));
    }
    return pages;
  }

  /** Why a logo cannot be printed; nothing where it can. */
  async faultOf(logo: Logo): Promise<string | null> {
    return (await this.#press?.('judge', logo)) ?? null;
  }
}
