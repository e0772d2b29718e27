/// <reference lib="webworker" />
/** Draws what the workshop orders, beside the page, which never waits: a numbered job in, its answer out. */
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { startEngine } from '../engine/browser/typesetter.ts';
import { logoFault } from '../logos/logo-fault.ts';
import { PressError } from '../press-error.ts';
import { reasonInWords } from '../sheets/reasons.ts';
import { sheetFileName } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../sheets/sheet-layout.ts';
import type { Logo } from '../sheets/sheet-facts.ts';
import { renderSheet } from '../sheets/sheet.ts';
import type { SheetOrder, WorkshopFile } from './order.ts';
import { OrderFault, sheetOfOrder } from './sheet-of-order.ts';

/** What the engine is made of, as it travels: programs packed with gzip. */
interface WorkshopParts {
  typesetter: ArrayBuffer;
  rasteriser: ArrayBuffer;
  fonts: ArrayBuffer[];
  logo: WorkshopFile['logo'];
}

/** A drawn sheet. */
export interface DrawnSheet {
  pdf: Uint8Array<ArrayBuffer>;
  fileName: string;
  /** A page, in millimetres, and how many there are. */
  width: number;
  height: number;
  pages: number;
}

/** A page in pixels, RGBA. */
export interface DrawnPage {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** What can be asked, and what is answered. */
export interface WorkshopJobs {
  start: (parts: WorkshopParts) => Promise<null>;
  draw: (order: SheetOrder) => Promise<DrawnSheet>;
  /** A page of the sheet drawn last; `scale`: pixels a point. */
  page: (asked: { page: number; scale: number }) => Promise<DrawnPage>;
  /** Why a logo cannot be printed; nothing where it can. */
  judge: (logo: Logo) => Promise<string | null>;
}

declare const self: DedicatedWorkerGlobalScope;

const templates = import.meta.glob<string>('../templates/**/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>> | undefined;
let latest: PDFiumDocument | undefined;
let siteLogo: WorkshopFile['logo'];

const jobs: WorkshopJobs = {
  start: async ({ typesetter, rasteriser, fonts, logo }) => {
    siteLogo = logo;
    const [wasm, wasmBinary] = await Promise.all([unpacked(typesetter), unpacked(rasteriser)]);
    const [library] = await Promise.all([
      PDFiumLibrary.init({ wasmBinary }),
      startEngine({
        wasm,
        fonts: fonts.map((font) => new Uint8Array(font)),
        templates: Object.fromEntries(
          Object.entries(templates).map(([path, source]) => [
            path.replace('../templates/', ''),
            source,
          ]),
        ),
      }),
    ]);
    pdfium = library;
    return null;
  },
  draw: async (order) => {
    const { facts, form } = sheetOfOrder(order, siteLogo);
    const pdf = Uint8Array.from(renderSheet(facts, form));
    latest?.destroy();
    latest = await pdfium?.loadDocument(pdf);
    const { pageWidth: width, pageHeight: height } = pageLayout(form);
    const pages = latest?.getPageCount() ?? 0;
    return { pdf, fileName: sheetFileName(form), width, height, pages };
  },
  page: async ({ page, scale }) => {
    if (!latest) throw new RangeError('nothing was drawn');
    const { width, height, data } = await latest.getPage(page).render({ scale, render: 'bitmap' });
    return { width, height, data: new Uint8ClampedArray(data) };
  },
  judge: (logo) => Promise.resolve(logoFault(logo) ?? null),
};

/** Hosts that send packed files as such have them unpacked on the way. */
async function unpacked(file: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(file);
  if (first !== 0x1f || second !== 0x8b) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** One job at a time: a page is of the sheet drawn before it. */
let turn: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  turn = turn.then(() => answer(data));
});

interface Asked {
  id: number;
  job: keyof WorkshopJobs;
  value: never;
}

async function answer({ id, job, value }: Asked): Promise<void> {
  try {
    const made = await jobs[job](value);
    const buffer =
      made !== null && typeof made === 'object' && 'data' in made ? made.data.buffer : null;
    self.postMessage({ id, made }, buffer ? [buffer] : []);
  } catch (error) {
    self.postMessage({ id, problem: problemOf(error) });
  }
}

function problemOf(error: unknown): string {
  if (error instanceof OrderFault) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof PressError
    ? `${sentence(reasonInWords(words))}.`
    : `Máy in lỗi: ${words}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
