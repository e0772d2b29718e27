import { FIGURE } from './drawn-symbol.ts';
import { rasteriseWindow, type PdfBox } from './pdf-window.ts';
import { readQr, type QrReading } from './proof.ts';
import { quietZone } from '../qr/qr.ts';

/** Pixels a module is drawn with: what a phone sees of a code from a good way off. */
const PIXELS_PER_MODULE = 4;

/** How far around the code's panel is drawn too, in parts of its width: what stands beside it. */
const AROUND = 0.25;

/**
 * Draws the code of a sheet and what stands beside it with PDFium, which had no part in writing the
 * file, as coarse as a phone sees it from afar, and reads it with two decoders that are not the
 * encoder.
 *
 * @param pdf - the sheet, one of ours
 * @param modules - modules a side of its code
 * @returns both readings
 * @throws when PDFium cannot open the file, or when it says nowhere that a code stands on it
 */
export async function proveSheet(pdf: Uint8Array, modules: number): Promise<QrReading> {
  const panel = panelOf(pdf);
  const width = panel.right - panel.left;
  const around = AROUND * width;
  const box = {
    left: panel.left - around,
    bottom: panel.bottom - around,
    right: panel.right + around,
    top: panel.top + around,
  };
  return readQr(
    await rasteriseWindow(pdf, box, (PIXELS_PER_MODULE * (modules + 2 * quietZone)) / width),
  );
}

/**
 * Where the file says its code stands (ISO 32000-1, 14.8.5.4.3). Nothing is taken on trust: were that
 * wrong, the code would not be read.
 */
function panelOf(pdf: Uint8Array): PdfBox {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const figure = file.indexOf(FIGURE, 0, 'latin1');
  const object = file.toString('latin1', figure, file.indexOf('endobj', figure));
  const [, numbers = ''] = /\/BBox \[([\d. -]+)\]/u.exec(object) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers.split(' ').map(Number);
  if (figure < 0 || !(right > left && top > bottom)) {
    throw new Error('no figure of a code in the file');
  }
  return { left, bottom, right, top };
}
