import { deflateSync } from 'node:zlib';
import { withDeviceColours } from '../proof/device-colours.ts';
import { pdfium } from '../proof/pdfium.ts';
import { pngFile } from './indexed-png.ts';
import type { SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../sheets/sheet-layout.ts';
import { sixteenColours } from './sixteen-colours.ts';

/** Pixels on the longer side: twice what a card shows, so that a sharp screen shows it sharp. */
export const LONGER_SIDE = 640;

/** A thirtieth smaller than at the usual level, for 4 ms a picture; the highest takes five times that. */
const DEFLATE_LEVEL = 8;

/** How large the picture of a form is, in pixels. */
export function pictureSize(form: SheetForm): { width: number; height: number } {
  const { pageWidth, pageHeight } = pageLayout(form);
  const scale = LONGER_SIDE / Math.max(pageWidth, pageHeight);
  return { width: Math.round(pageWidth * scale), height: Math.round(pageHeight * scale) };
}

/**
 * Draws the first page of a sheet with PDFium, which had no part in writing it: what is shown is what
 * a printer gets.
 *
 * @param form - what it was drawn as
 * @returns a PNG of sixteen colours, as large as {@link pictureSize} says
 * @throws when PDFium cannot open the file
 */
export async function pictureOfSheet(pdf: Uint8Array, form: SheetForm): Promise<Uint8Array> {
  const document = await (await pdfium()).loadDocument(withDeviceColours(pdf));
  try {
    const { width, height, data } = await document
      .getPage(0)
      .render({ ...pictureSize(form), render: 'bitmap' });
    const { palette, indices } = sixteenColours(data);
    const rows = Buffer.alloc((Math.ceil(width / 2) + 1) * height);
    for (let y = 0, to = 0; y < height; y++) {
      to++; // the filter of the row: none
      for (let x = 0; x < width; x += 2, to++) {
        const at = y * width + x;
        const right = x + 1 < width ? (indices[at + 1] ?? 0) : 0;
        rows[to] = ((indices[at] ?? 0) << 4) | right;
      }
    }
    return pngFile(
      { width, height, depth: 4 },
      palette,
      deflateSync(rows, { level: DEFLATE_LEVEL }),
    );
  } finally {
    document.destroy();
  }
}
