/** Starts the press in a worker of the visitor's browser, from parts as they travel. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { startEngine } from '../engine/browser/typesetter.ts';

/** What turns PDF into pixels. */
export type Rasteriser = Awaited<ReturnType<typeof PDFiumLibrary.init>>;

/** What the engine is made of: programs packed with gzip. */
export interface PressParts {
  typesetter: ArrayBuffer;
  rasteriser: ArrayBuffer;
  fonts: ArrayBuffer[];
}

const templates = import.meta.glob<string>('../templates/**/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Starts typesetter and rasteriser, once for each worker.
 * @param parts what they are made of
 * @returns what turns PDF into pixels
 */
export async function startPressHere({
  typesetter,
  rasteriser,
  fonts,
}: PressParts): Promise<Rasteriser> {
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
  return library;
}

/** Hosts that send packed files as such have them unpacked on the way. */
async function unpacked(file: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(file);
  if (first !== 0x1f || second !== 0x8b) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
