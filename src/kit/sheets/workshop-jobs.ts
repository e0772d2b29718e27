/** Draws what the workshop orders, beside the page, which never waits. */
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { logoFault } from '../logos/logo-fault.ts';
import { sheetFileName } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../sheets/sheet-layout.ts';
import type { Logo } from '../sheets/sheet-facts.ts';
import { renderSheet } from '../sheets/sheet.ts';
import type { SheetOrder, WorkshopFile } from './order.ts';
import { serveJobs } from './serve-jobs.ts';
import { OrderFault, sheetOfOrder } from './sheet-of-order.ts';
import { startPressHere, type PressParts, type Rasteriser } from './start-press.ts';

/** The press, and the mark of who publishes the site. */
interface WorkshopParts extends PressParts {
  logo: WorkshopFile['logo'];
}

/** A drawn sheet. */
export interface DrawnSheet {
  pdf: Uint8Array<ArrayBuffer>;
  fileName: string;
  /** A page, in millimetres, and how many there are. */
  width: number;
  height: number;
  pages: number;
}

/** A page in pixels, RGBA. */
export interface DrawnPage {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** What can be asked, and what is answered. */
export interface WorkshopJobs {
  start: (parts: WorkshopParts) => Promise<null>;
  draw: (order: SheetOrder) => Promise<DrawnSheet>;
  /** A page of the sheet drawn last; `scale`: pixels a point. */
  page: (asked: { page: number; scale: number }) => Promise<DrawnPage>;
  /** Why a logo cannot be printed; nothing where it can. */
  judge: (logo: Logo) => Promise<string | null>;
}

let pdfium: Rasteriser | undefined;
let latest: PDFiumDocument | undefined;
let siteLogo: WorkshopFile['logo'];

const jobs: WorkshopJobs = {
  start: async ({ logo, ...parts }) => {
    siteLogo = logo;
    pdfium = await startPressHere(parts);
    return null;
  },
  draw: async (order) => {
    const { facts, form } = sheetOfOrder(order, siteLogo);
    const pdf = Uint8Array.from(renderSheet(facts, form));
    latest?.destroy();
    latest = await pdfium?.loadDocument(pdf);
    const { pageWidth: width, pageHeight: height } = pageLayout(form);
    const pages = latest?.getPageCount() ?? 0;
    return { pdf, fileName: sheetFileName(form), width, height, pages };
  },
  page: async ({ page, scale }) => {
    if (!latest) throw new RangeError('nothing was drawn');
    const { width, height, data } = await latest.getPage(page).render({ scale, render: 'bitmap' });
    return { width, height, data: new Uint8ClampedArray(data) };
  },
  judge: (logo) => Promise.resolve(logoFault(logo) ?? null),
};

serveJobs({ ...jobs }, (error) => error instanceof OrderFault);
