/** The reader for engines that run no WebAssembly: plain script, slower than ZXing, fetched when first needed. */
import { decodeQRBatch } from 'qr/decode.js';
import { pixelsOf, type QrReader } from './pixels.ts';

/** How long it may try again where the first try fails (ms): the camera waits meanwhile. */
const TIME_LIMIT = 100;

/** The reader. Each picture is searched for every symbol in it. */
export function scriptReader(): QrReader {
  return async (picture) => {
    const pixels = pixelsOf(picture);
    if (!pixels) return [];
    const { width, height } = pixels;
    const options = { maxSize: { width, height }, timeLimit: TIME_LIMIT };
    const [found = []] = await decodeQRBatch([pixels], options);
    return found.filter((one): one is string => typeof one === 'string');
  };
}
