import { drawQr, type QrSymbol } from '../press/qr.ts';
import { settings } from './site-content.ts';

/**
 * The QR symbol of a page of ours, for its printed copy.
 * @param path path of the page: `/huong-dan/cai-dat-vneid/`
 * @returns the symbol, and the address as people type it
 */
export function pageSymbol(path: string): { symbol: QrSymbol; words: string } {
  const url = settings.siteUrl + path;
  return { symbol: drawQr(url), words: url.replace(/^https?:\/\//, '') };
}
