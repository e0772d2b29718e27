import { drawnSymbol, pictureOfModules } from './drawn-symbol.ts';
import { drawQr } from '../qr/qr.ts';
import { readQr, type QrReading } from './proof.ts';
import { proveSheet } from './proof-of-sheet.ts';
import { sheetDrawing } from './sheet-drawing.ts';
import { sheetLayoutKey } from './sheet-layout-key.ts';

/** How the code of a sheet was read: off the page as it is drawn, or from the modules in the file. */
export type ProofBy = 'pixels' | 'modules';

/** What both decoders read, and in what. */
export interface SheetReading extends QrReading {
  by: ProofBy;
  /** What is alike on sheets that differ in letters and modules; left out where letters might stand on the code. */
  layout?: string | undefined;
}

/**
 * Proves sheets one after another. Of every layout the first is drawn and read from its pixels; a
 * sheet that differs from such a one in letters and modules only has its modules read back from the
 * file, where both decoders must find its address. Whatever is drawn in any other way than ours is a
 * fault, and so is a single wrong module, although decoders forgive some: a worn print needs those.
 * @returns proves one: its bytes, the address its code shall hold, and whether it must be read from
 *   pixels whatever was read before; rejects with what is wrong with the drawing
 */
export function sheetProver(): (
  pdf: Uint8Array,
  address: string,
  asPixels: boolean,
) => Promise<SheetReading> {
  const seen = new Set<string>();
  return async (pdf, address, asPixels) => {
    const drawing = sheetDrawing(pdf);
    const symbol = drawnSymbol(drawing);
    const layout = sheetLayoutKey(drawing, symbol);
    const inFile = await readQr(pictureOfModules(symbol));
    if (inFile.zxing === address && !Buffer.from(symbol.dark).equals(drawQr(address).dark)) {
      throw new Error('a module of the code is wrong');
    }
    if (!asPixels && layout !== undefined && seen.has(layout))
      return { ...inFile, by: 'modules', layout };
    const onPage = await proveSheet(pdf, symbol.modules);
    const isWhole = onPage.zxing !== undefined && onPage.zxing === onPage.qr;
    if (isWhole && onPage.zxing === inFile.zxing && layout !== undefined) seen.add(layout);
    return { ...onPage, by: 'pixels', layout };
  };
}
