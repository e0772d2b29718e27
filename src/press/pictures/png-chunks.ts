/** PNG, second edition (ISO/IEC 15948): the signature, the header, and chunks with their check sums. */
import { crc32 } from '../../model/crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What stands in the header; not interlaced. */
interface PngHead {
  width: number;
  height: number;
  /** Bits a sample. */
  depth: number;
  /** 2: red, green and blue; 3: a palette. */
  colourType: number;
}

/**
 * Puts a PNG together.
 * @param head its size and kind
 * @param chunks what stands between header and end, by type
 */
export function pngOf(
  head: PngHead,
  chunks: readonly (readonly [type: string, data: Uint8Array])[],
): Uint8Array {
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', headerOf(head)),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function headerOf({ width, height, depth, colourType }: PngHead): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([depth, colourType], 8);
  return bytes;
}

/** Length, type, data, and the check sum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
