import sharp from 'sharp';
import type { Pixels } from '../../src/press/proof.ts';

/** The pixels of a PNG, read by a library that did not write it. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** A lamp's radius beside its pitch: about a third, as on usual modules. */
const LAMP_RADIUS = 0.32;
const SAMPLES = 8;

/**
 * A picture as a camera sees it on lamps: round dots with dark gaps between.
 * @param picture what the board shows
 * @param zoom pixels of the camera for one lamp
 */
export function seenByCamera({ data, width, height }: Pixels, zoom: number): Pixels {
  const share = Array.from({ length: zoom * zoom }, (_, at) =>
    coverage(at % zoom, Math.floor(at / zoom), zoom),
  );
  const seen = new Uint8ClampedArray(width * zoom * height * zoom * 4);
  for (let y = 0; y < height * zoom; y++) {
    for (let x = 0; x < width * zoom; x++) {
      const from = (Math.floor(y / zoom) * width + Math.floor(x / zoom)) * 4;
      const light = share[(y % zoom) * zoom + (x % zoom)] ?? 0;
      const to = (y * width * zoom + x) * 4;
      for (const channel of [0, 1, 2]) seen[to + channel] = (data[from + channel] ?? 0) * light;
      seen[to + 3] = 255;
    }
  }
  return { data: seen, width: width * zoom, height: height * zoom };
}

/** Which part of a camera's pixel the dot of its lamp fills. */
function coverage(x: number, y: number, zoom: number): number {
  let inside = 0;
  for (let at = 0; at < SAMPLES * SAMPLES; at++) {
    const right = (x + ((at % SAMPLES) + 0.5) / SAMPLES) / zoom - 0.5;
    const down = (y + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES) / zoom - 0.5;
    if (Math.hypot(right, down) <= LAMP_RADIUS) inside++;
  }
  return inside / (SAMPLES * SAMPLES);
}

/** Bits a pixel and colour type of a PNG, from its header (PNG, section 11.2.1). */
export function headerOf(png: Uint8Array): { depth: number; type: number } {
  return { depth: png[24] ?? 0, type: png[25] ?? 0 };
}
