import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packageFile } from '../../files/project-file.ts';
import { fonts } from './fonts.ts';
import { keptDrawing } from './kept.ts';

/** A part of the engine of browsers, as it travels. */
export interface WebPart {
  /** Changes with its bytes, so that a browser may keep it for ever. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

let made: readonly WebPart[] | undefined;

/**
 * What a browser fetches before it can draw: the typesetter, what turns its PDF into pixels, and the
 * fonts of the press. Packed here and not by the host: few hosts pack WebAssembly, and some take no
 * file over 25 MB.
 * @returns fonts in the order of the press, typesetter, rasteriser, which is needed last; 13 MB
 */
export function webParts(): readonly WebPart[] {
  return (made ??= [
    ...fonts.map((font, at) => part(`chu-${at + 1}`, font)),
    part('dan-trang', packed('@myriaddreamin/typst-ts-web-compiler/wasm')),
    part('ve-trang', packed('@hyzyla/pdfium/pdfium.wasm')),
  ]);
}

function part(name: string, content: Uint8Array): WebPart {
  const bytes = Uint8Array.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { file: `${name}-${hash}.bin`, bytes };
}

/** Packing takes 2 s; the cache's key holds the versions of all packages. */
function packed(name: string): Uint8Array {
  const kept = keptDrawing({ packed: name });
  return kept.copy() ?? kept.keep(gzipSync(readFileSync(packageFile(name))));
}
