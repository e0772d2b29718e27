import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pointTyped } from '../src/kit/sheets/typed-point.ts';
import { sheetOfOrder } from '../src/press/workshop/sheet-of-order.ts';
import { renderSheet, type Sheet } from '../src/press/sheets/sheet.ts';
import { contentOrMistake } from '../src/cli/report.ts';
import { readSettings } from '../src/settings.ts';
import { startBrowserPress } from './browser-press.ts';
import { workshopOrders, someCommunes } from './example-orders.ts';

const UNITS = 50;
const SEED = 2025;
const DPI = 150;

/** Bytes of a pixel. */
const PIXEL = 4;

/** Every kind and variant for fifty communes, drawn by the engine of browsers and by that of the build. */
export async function benchEquality(): Promise<[string, string][]> {
  const settings = readSettings();
  const site = { content: contentOrMistake(settings), settings };
  const [press, pdfium] = await Promise.all([startBrowserPress(), PDFiumLibrary.init()]);
  const pixelsOf = async (pdf: Uint8Array): Promise<Buffer> => {
    const document = await pdfium.loadDocument(pdf);
    const pages: Uint8Array[] = [];
    for (const page of document.pages()) {
      pages.push((await page.render({ scale: DPI / 72, render: 'bitmap' })).data);
    }
    document.destroy();
    return Buffer.concat(pages);
  };
  let [sheets, pixels, differing] = [0, 0, 0];
  for (const commune of someCommunes(site, UNITS, SEED)) {
    for (const { typedPoint, ...order } of workshopOrders(site, commune)) {
      const point = order.kind === 'sign' ? { point: pointTyped(typedPoint, order.now) } : {};
      const sheet: Sheet = sheetOfOrder({ ...order, ...point }, undefined);
      const here = await pixelsOf(await press.draw([sheet]));
      const there = await pixelsOf(renderSheet(sheet.facts, sheet.form));
      sheets += 1;
      pixels += there.length / PIXEL;
      if (!here.equals(there)) differing += differences(here, there);
    }
  }
  pdfium.destroy();
  await press.close();
  return [
    [
      `${sheets} sheets of ${UNITS} communes at ${DPI} dpi`,
      `${Math.round(pixels / 1e6)} million pixels`,
    ],
    ['pixels that differ', String(differing)],
  ];
}

function differences(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let at = 0; at < Math.max(one.length, other.length); at += PIXEL) {
    if (!one.subarray(at, at + PIXEL).equals(other.subarray(at, at + PIXEL))) count += 1;
  }
  return count;
}
