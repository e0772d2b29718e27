/** What the workshop's worker does: a sheet drawn, and its pages in pixels. */
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { logoFault } from '../../press/logos/logo-fault.ts';
import { sheetFileName, type SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../../press/sheets/sheet-layout.ts';
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import { renderSheet } from '../../press/sheets/sheet.ts';
import type { SheetOrder, TypedPoint, WorkshopFile } from '../../press/workshop/order.ts';
import { sheetOfOrder } from '../../press/workshop/sheet-of-order.ts';
import { pressJobs, rasteriser, type PressJobs } from '../../press/workshop/start-press.ts';
import { pointTyped } from './typed-point.ts';

/** What is ordered, a support point as it was typed, with the mark of who publishes the site. */
export type TypedOrder = Omit<SheetOrder, 'point'> & {
  typedPoint: TypedPoint;
  siteLogo?: WorkshopFile['logo'];
};

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
export interface WorkshopJobs extends PressJobs {
  /** Sets a sheet whose pixels nobody needs yet: what it has in common with the next one is done then. */
  prepare: (order: TypedOrder) => Promise<null>;
  draw: (order: TypedOrder) => Promise<DrawnSheet>;
  /** A page of the sheet drawn last; `scale`: pixels a point. */
  page: (asked: { page: number; scale: number }) => Promise<DrawnPage>;
  /** Why a logo cannot be printed; nothing where it can. */
  judge: (logo: Logo) => Promise<string | null>;
}

let latest: PDFiumDocument | undefined;

/** Its jobs; each is about the sheet drawn last. */
export const workshopJobs: WorkshopJobs = {
  ...pressJobs,
  prepare: (order) => {
    sheetSet(order);
    return Promise.resolve(null);
  },
  draw: async (order) => {
    const { pdf, form } = sheetSet(order);
    latest?.destroy();
    latest = await rasteriser().loadDocument(pdf);
    const { pageWidth: width, pageHeight: height } = pageLayout(form);
    const pages = latest.getPageCount();
    return { pdf, fileName: sheetFileName(form), width, height, pages };
  },
  page: async ({ page, scale }) => {
    if (!latest) throw new RangeError('nothing was drawn');
    const { width, height, data } = await latest.getPage(page).render({ scale, render: 'bitmap' });
    return {
      width,
      height,
      data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length),
    };
  },
  judge: (logo) => Promise.resolve(logoFault(logo) ?? null),
};

function sheetSet({ typedPoint, siteLogo, ...order }: TypedOrder): {
  pdf: Uint8Array<ArrayBuffer>;
  form: SheetForm;
} {
  const point = order.kind === 'sign' ? { point: pointTyped(typedPoint, order.now) } : {};
  const { facts, form } = sheetOfOrder({ ...order, ...point }, siteLogo);
  return { pdf: Uint8Array.from(renderSheet(facts, form)), form };
}
