/** The press at work: what was drawn last, and its pages in pixels. */
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import type {
  DrawnPage,
  DrawnSheet,
  TypedOrder,
  WorkshopJobs,
} from '../../kit/sheets/workshop-jobs.ts';
import { dpiFor, onCanvas } from './page-out.ts';
import { Refusal } from './press-client.ts';
import type { PressWorker } from './press-worker.ts';

const POINTS_PER_INCH = 72;

/** Dots an inch of what is shown before anything is printed. */
const PREVIEW_DPI = 86;

/** Draws one order after another; an older one that comes late is dropped. */
export class Drawing {
  readonly #worker: PressWorker<WorkshopJobs>;
  #turn = 0;
  /** The pages on the screen: each sheet is painted over the last, so that none waits to be collected. */
  readonly #shown: HTMLCanvasElement[] = [];
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
    for (let at = 0; at < sheet.pages; at += 1) {
      const page = await this.#page(sheet, at, PREVIEW_DPI);
      if (turn !== this.#turn) return null;
      this.#shown[at] = onCanvas(page, this.#shown[at]);
    }
    return this.#shown.slice(0, sheet.pages);
  }

  /**
   * Every page of the sheet drawn last, one after another: at the size of print each is some ten megabytes.
   * @param dpi dots an inch; fewer where the page is too large for that
   * @throws Refusal when another sheet is drawn meanwhile: its pages do not belong to this one
   */
  async *pages(dpi: number): AsyncGenerator<HTMLCanvasElement> {
    const { sheet } = this;
    const turn = this.#turn;
    if (!sheet) return;
    for (let at = 0; at < sheet.pages; at += 1) {
      const page = await this.#page(sheet, at, dpi);
      if (turn !== this.#turn) throw new Refusal('Bản in vừa đổi. Xem lại rồi bấm lần nữa.');
      yield onCanvas(page);
    }
  }

  #page(sheet: DrawnSheet, page: number, dpi: number): Promise<DrawnPage> {
    return this.#worker.ask('page', { page, scale: dpiFor(sheet, dpi) / POINTS_PER_INCH });
  }

  /** Why a logo cannot be printed; nothing where it can. */
  faultOf(logo: Logo): Promise<string | null> {
    return this.#worker.ask('judge', logo);
  }
}
