/** Starts the press in a worker of the visitor's browser, from parts as they travel. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { startEngine } from '../engine/browser/typesetter.ts';

/** What turns PDF into pixels. */
export type Rasteriser = Awaited<ReturnType<typeof PDFiumLibrary.init>>;

/** What the typesetter is made of. */
interface TypesetterParts {
  typesetter: ArrayBuffer;
  fonts: ArrayBuffer[];
}

/** What a worker with the press can be asked first, once each: pixels may come after the first sheet is set. */
export interface PressJobs {
  start: (parts: TypesetterParts) => Promise<null>;
  rasteriser: (program: ArrayBuffer) => Promise<null>;
}

const templates = import.meta.glob<string>('../templates/**/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let library: Rasteriser | undefined;

/** The jobs of every worker with the press. */
export const pressJobs: PressJobs = {
  start: async ({ typesetter, fonts }) => {
    await startEngine({
      wasm: typesetter,
      fonts: fonts.map((font) => new Uint8Array(font)),
      templates: Object.fromEntries(
        Object.entries(templates).map(([path, source]) => [
          path.replace('../templates/', ''),
          source,
        ]),
      ),
    });
    return null;
  },
  rasteriser: async (wasmBinary) => {
    library = await PDFiumLibrary.init({ wasmBinary });
    return null;
  },
};

/**
 * What turns PDF into pixels.
 * @throws RangeError before it has been started
 */
export function rasteriser(): Rasteriser {
  if (!library) throw new RangeError('the rasteriser has not been started');
  return library;
}
