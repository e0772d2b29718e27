/** Reads QR symbols: with the phone's own reader where it has one, else with one of ours. */
import { canRunWasm } from '../page/wasm.ts';
import type { QrReader } from './pixels.ts';

/** https://wicg.github.io/shape-detection-api/ */
interface NativeDetector {
  detect(source: HTMLCanvasElement): Promise<{ rawValue: string }[]>;
}

interface NativeDetectors {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

let reader: Promise<QrReader> | null = null;

/**
 * The reader of this phone; fetched once, unless fetching failed.
 * @throws when there is no native reader and the network is gone
 */
export function qrReader(): Promise<QrReader> {
  reader ??= nativeReader()
    .then((native) => native ?? bundledReader())
    .catch((error: unknown) => {
      reader = null;
      throw error;
    });
  return reader;
}

/** Only the one that is used is fetched. */
async function bundledReader(): Promise<QrReader> {
  return canRunWasm()
    ? (await import('./zxing-reader.ts')).zxingReader()
    : (await import('./script-reader.ts')).scriptReader();
}

/** On Android the reader is a part of Google's services, and says it is there when it is not. */
async function nativeReader(): Promise<QrReader | null> {
  const { BarcodeDetector: Detector } = window as { BarcodeDetector?: NativeDetectors };
  if (!Detector) return null;
  try {
    if (!(await Detector.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Detector({ formats: ['qr_code'] });
    await detector.detect(document.createElement('canvas'));
    return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
  } catch {
    return null;
  }
}
