/** ZXing, compiled to WebAssembly: 400 KB, fetched from the site itself when first needed. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { pixelsOf, type QrReader } from './pixels.ts';

/**
 * Fetches the reader.
 * @throws when the network is gone
 */
export async function zxingReader(): Promise<QrReader> {
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
  return async (picture) => {
    const pixels = pixelsOf(picture);
    if (!pixels) return [];
    const found = await readBarcodes(pixels, { formats: ['QRCode'], tryInvert: false });
    return found.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
}
