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
 * A picture as a camera sees it on lamps: round dots with dark gaps between, each spread by the lens
 * and the colour filter over its neighbours (binomial, a standard deviation of 0.7 pixels).
 * @param picture what the board shows; its left part is looked at, where codes stand
 * @param zoom pixels of the camera for one lamp
 */
export function seenByCamera(picture: Pixels, zoom: number): Pixels {
  const { width, height, data } = lampsOf(leftPart(picture), zoom);
  const across = spread(data, 4, width * 4);
  return { width, height, data: spread(across, width * 4, Infinity) };
}

function leftPart({ data, width, height }: Pixels): Pixels {
  const side = Math.min(width, 2 * height);
  const square = new Uint8ClampedArray(side * height * 4);
  for (let y = 0; y < height; y++) {
    square.set(data.subarray(y * width * 4, (y * width + side) * 4), y * side * 4);
  }
  return { data: square, width: side, height };
}

/** A quarter of each neighbour and half of the pixel itself, along one axis. */
function spread(
  data: Uint8ClampedArray<ArrayBuffer>,
  step: number,
  length: number,
): Uint8ClampedArray<ArrayBuffer> {
  return data.map((value, at) => {
    const place = at % length;
    const before = place < step ? value : (data[at - step] ?? value);
    const after = place + step >= length ? value : (data[at + step] ?? value);
    return (before + 2 * value + after) / 4;
  });
}

function lampsOf({ data, width, height }: Pixels, zoom: number): Pixels {
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
