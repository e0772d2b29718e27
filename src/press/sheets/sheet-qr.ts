import { drawQr, qrPanelSvg, quietZone } from '../qr/qr.ts';
import { qrAltText } from '../wording.ts';

/** A QR symbol as the templates take it. */
interface SheetQr {
  /** Panel and symbol. */
  svg: string;
  /** Dark part and quiet zone of a side, in modules: what the printed size is reckoned from. */
  modules: number;
  quiet: number;
  alt: string;
  /** The address in words. */
  address: string;
}

/**
 * Draws a symbol together with what must always stand by it.
 *
 * @param symbolUrl - the address in the symbol
 * @param typedAddress - the same address as people type it
 * @param point - the support point whose page it is, if it is one's
 * @returns the data for a template
 */
export function sheetQr(symbolUrl: string, typedAddress: string, point?: string): SheetQr {
  const symbol = drawQr(symbolUrl);
  return {
    svg: qrPanelSvg(symbol),
    modules: symbol.modules,
    quiet: quietZone,
    alt: qrAltText(typedAddress, point),
    address: typedAddress,
  };
}
