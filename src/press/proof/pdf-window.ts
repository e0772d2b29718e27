import { PDFiumModule } from '@hyzyla/pdfium';
import { withDeviceColours } from './device-colours.ts';
import type { Pixels } from './proof.ts';

/** A part of a page, in points from its lower left corner, as a PDF gives it. */
export interface PdfBox {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

type PDFium = Awaited<ReturnType<typeof PDFiumModule>>;

/** Four bytes a pixel, and red first instead of blue: what decoders take. */
const BGRA = 4;
const RED_FIRST = 0x10;
const WHITE = 0xffffffff;

let engine: Promise<PDFium> | undefined;

/**
 * Draws a part of a PDF's first page with PDFium, which had no part in writing it. What lies outside
 * is not drawn, so a part costs a tenth of the page. The library's own `render` draws whole pages only.
 *
 * @param box - which part; what of it is off the page stays white
 * @param scale - pixels a point
 * @returns the part in pixels
 * @throws when PDFium cannot open the file
 */
export async function rasteriseWindow(
  pdf: Uint8Array,
  box: PdfBox,
  scale: number,
): Promise<Pixels> {
  const pdfium = await (engine ??= startEngine());
  const width = Math.ceil((box.right - box.left) * scale);
  const height = Math.ceil((box.top - box.bottom) * scale);
  const { malloc, free } = pdfium.wasmExports;
  const [file, canvas] = [malloc(pdf.length), malloc(width * height * BGRA)];
  try {
    pdfium.HEAPU8.set(withDeviceColours(pdf), file);
    const document = pdfium._FPDF_LoadMemDocument(file, pdf.length, 0);
    const page = document && pdfium._FPDF_LoadPage(document, 0);
    if (!page) throw new Error('PDFium cannot open the file');
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRA, canvas, width * BGRA);
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const pageWidth = pdfium._FPDF_GetPageWidth(page);
    const pageHeight = pdfium._FPDF_GetPageHeight(page);
    const left = Math.round(-box.left * scale);
    const top = Math.round((box.top - pageHeight) * scale);
    const size = [pageWidth, pageHeight].map((points) => Math.round(points * scale));
    pdfium._FPDF_RenderPageBitmap(
      bitmap,
      page,
      left,
      top,
      size[0] ?? 0,
      size[1] ?? 0,
      0,
      RED_FIRST,
    );
    const end = canvas + width * height * BGRA;
    const data = new Uint8ClampedArray(pdfium.HEAPU8.slice(canvas, end).buffer);
    pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium._FPDF_ClosePage(page);
    pdfium._FPDF_CloseDocument(document);
    return { data, width, height };
  } finally {
    free(canvas);
    free(file);
  }
}

async function startEngine(): Promise<PDFium> {
  const pdfium = await PDFiumModule({});
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return pdfium;
}
