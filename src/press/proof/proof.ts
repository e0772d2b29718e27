import { readFileSync } from 'node:fs';
import { decodeQR } from 'qr/decode.js';
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader';
import { packageFile } from '../../files/project-file.ts';
import { pdfium } from './pdfium.ts';

/** A picture in memory: RGBA, 8 bits a channel, row by row. */
export interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** What two decoders that share no code read in the same picture; none where one reads nothing. */
export interface QrReading {
  zxing: string | undefined;
  qr: string | undefined;
}

/** A rasterised PDF: one page, how many there are, and the text a reader program extracts. */
export interface RasterisedPdf extends Pixels {
  pages: number;
  text: string;
}

/**
 * Reads the QR symbol of a picture twice, with decoders that are not the encoder.
 *
 * @returns both readings
 */
export async function readQr(pixels: Pixels): Promise<QrReading> {
  return { zxing: await readWithZxing(pixels), qr: readWithQr(pixels) };
}

/**
 * Draws a page of a PDF with PDFium, which had no part in writing it.
 *
 * @param dpi - dots an inch; a point is 1/72 inch
 * @param pageNumber - which page, the first if left out
 * @returns the page in pixels, with the number of pages and the page's text
 * @throws when PDFium cannot open the file
 */
export async function rasterisePdf(
  pdf: Uint8Array,
  dpi: number,
  pageNumber = 1,
): Promise<RasterisedPdf> {
  const document = await (await pdfium()).loadDocument(pdf);
  try {
    const page = document.getPage(pageNumber - 1);
    const text = page.getText(); // before drawing, which closes the page
    const { width, height, data } = await page.render({ scale: dpi / 72, render: 'bitmap' });
    return {
      width,
      height,
      data: new Uint8ClampedArray(data), // PDFium hands over red first
      pages: document.getPageCount(),
      text,
    };
  } finally {
    document.destroy();
  }
}

let zxingReady: Promise<unknown> | undefined;

/** The decoder's code comes from node_modules; left alone it would be fetched from a network. */
function prepareZxing(): Promise<unknown> {
  const wasmBinary = new Uint8Array(
    readFileSync(packageFile('zxing-wasm/reader/zxing_reader.wasm')),
  ).buffer;
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

async function readWithZxing(pixels: Pixels): Promise<string | undefined> {
  return (await findQr(pixels))?.text;
}

/**
 * Looks for a QR symbol in a picture.
 *
 * @returns what it says and where its corners are, in pixels; none where there is none
 */
export async function findQr({ data, width, height }: Pixels): Promise<ReadResult | undefined> {
  await (zxingReady ??= prepareZxing());
  const image = { data, width, height, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const;
  const [found] = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
  return found;
}

function readWithQr(pixels: Pixels): string | undefined {
  try {
    // Its time limit is one frame of a camera; a still picture has no such hurry.
    return decodeQR(pixels, { timeLimit: 2000 });
  } catch {
    return undefined;
  }
}
