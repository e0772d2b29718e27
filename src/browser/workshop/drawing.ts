/** The press at work: what was drawn last, and its pages in pixels. */
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import type { DrawnSheet, TypedOrder, WorkshopJobs } from '../../kit/sheets/workshop-jobs.ts';
import { dpiFor, onCanvas } from './page-out.ts';
import type { PressWorker } from './press-worker.ts';

const POINTS_PER_INCH = 72;

/** Dots an inch of what is shown before anything is printed. */
const PREVIEW_DPI = 86;

/** Draws one order after another; an older one that comes late is dropped. */
export class Drawing {
  readonly #worker: PressWorker<WorkshopJobs>;
  #turn = 0;
  /** What was drawn last. */
  sheet: DrawnSheet | null = null;

  constructor(worker: PressWorker<WorkshopJobs>) {
    this.#worker = worker;
  }

  /**
   * Draws an order.
   * @param order what is ordered
   * @returns its pages as they are shown; `null` when another was ordered meanwhile
   * @throws Refusal with the reason, in Vietnamese
   */
  async draw(order: TypedOrder): Promise<HTMLCanvasElement[] | null> {
    if (!this.#worker.hasPress) return null;
    const turn = (this.#turn += 1);
    const sheet = await this.#worker.ask('draw', order);
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
    if (!sheet) return pages;
    const scale = dpiFor(sheet, dpi) / POINTS_PER_INCH;
    for (let page = 0; page < sheet.pages; page += 1) {
      pages.push(onCanvas(await this.#worker.ask('page', { page, scale })));
    }
    return pages;
  }

  /** Why a logo cannot be printed; nothing where it can. */
  faultOf(logo: Logo): Promise<string | null> {
    return this.#worker.ask('judge', logo);
  }
}
