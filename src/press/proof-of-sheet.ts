import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readQr, type Pixels, type QrReading } from './proof.ts';
import { kindOf, type SheetForm } from './sheet-kinds.ts';
import { pageLayout } from './sheet-layout.ts';

/** Pixels a module is drawn with: what a phone sees of a code from a good way off. */
const PIXELS_PER_MODULE = 4;

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/**
 * Draws the first page of a sheet with PDFium, which had no part in writing it, as coarse as a phone
 * sees it from afar, and reads its code with two decoders that are not the encoder.
 *
 * @param pdf - the sheet
 * @param form - what it was drawn as
 * @param modules - modules a side of its code
 * @returns both readings
 * @throws when PDFium cannot open the file
 */
export async function proveSheet(
  pdf: Uint8Array,
  form: SheetForm,
  modules: number,
): Promise<QrReading> {
  const { scale, copies, width, height } = pageLayout(form);
  const symbol = kindOf(form.kind).symbol * scale;
  const pixels = (PIXELS_PER_MODULE * modules) / symbol; // a millimetre
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
  try {
    const page = await document
      .getPage(0)
      .render({ scale: (pixels * 25.4) / 72, render: 'bitmap' });
    const [{ x, y } = { x: 0, y: 0 }] = copies;
    return await readQr(
      crop(page, { x: x * pixels, y: y * pixels, width: width * pixels, height: height * pixels }),
    );
  } finally {
    document.destroy();
  }
}

/** One copy of several: a decoder for one code need not choose. */
function crop(
  page: { data: Uint8Array; width: number; height: number },
  part: { x: number; y: number; width: number; height: number },
): Pixels {
  const left = Math.max(0, Math.floor(part.x));
  const top = Math.max(0, Math.floor(part.y));
  const width = Math.min(page.width - left, Math.ceil(part.width));
  const height = Math.min(page.height - top, Math.ceil(part.height));
  const cut = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * page.width + left) * 4;
    cut.set(page.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { data: cut, width, height };
}
