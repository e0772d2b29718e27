import { FIGURE } from './drawn-symbol.ts';
import { rasteriseWindow, type PdfBox } from './pdf-window.ts';
import { readQr, type QrReading } from './proof.ts';
import { quietZone } from '../qr/qr.ts';

/**
 * Pixels a module is drawn with: first what a phone sees of a code from a good way off. A decoder that finds
 * nothing there is shown the code a little nearer, as somebody with a phone would do: `qr` misses some sound
 * symbols at one size and reads them at the next.
 */
const PIXELS_PER_MODULE = [4, 5, 6] as const;

/** How far around the code's panel is drawn too, in parts of its width: what stands beside it. */
const AROUND = 0.25;

/**
 * Draws the code of a sheet and what stands beside it with PDFium, which had no part in writing the
 * file, as coarse as a phone sees it from afar, and reads it with two decoders that are not the
 * encoder. What a decoder reads counts, right or wrong; only where it finds nothing does it look again.
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
  const reading: QrReading = { zxing: undefined, qr: undefined };
  for (const pixels of PIXELS_PER_MODULE) {
    const scale = (pixels * (modules + 2 * quietZone)) / width;
    const seen = await readQr(await rasteriseWindow(pdf, box, scale));
    reading.zxing ??= seen.zxing;
    reading.qr ??= seen.qr;
    if (reading.zxing !== undefined && reading.qr !== undefined) break;
  }
  return reading;
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
