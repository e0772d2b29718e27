import sharp from 'sharp';
import { findQr, type Pixels } from '../../../src/press/proof/proof.ts';

/** The pixels of a PNG, read by a library that did not write it. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { buffer, byteOffset, length } = data;
  return {
    data: new Uint8ClampedArray(buffer, byteOffset, length),
    width: info.width,
    height: info.height,
  };
}

/** A lamp's radius beside its pitch: about a third, as on usual modules. */
const LAMP_RADIUS = 0.32;
const SAMPLES = 8;

/**
 * How much a camera brightens. It exposes for the field it looks at, and of a white field of lamps only
 * a third shines: the field becomes as bright as paper, and the lamps themselves burn out.
 */
const EXPOSURE = 1 / (Math.PI * LAMP_RADIUS ** 2);

/** Numbers of a picture file grow with the root of the light (sRGB, simplified). */
const GAMMA = 2.2;

/** Light of every value of a picture file, and back in steps of a 1023rd. */
const LIGHTS = Array.from({ length: 256 }, (_, value) => (value / 255) ** GAMMA);
const GREYS = Array.from({ length: 1024 }, (_, light) => 255 * (light / 1023) ** (1 / GAMMA));

/** The same in red, green and blue of a pixel, whose last byte says how opaque it is. */
const GREY = 0x010101;
const OPAQUE = 0xff000000;

/** Light, row by row: 1 is a lamp at its brightest. */
interface Light {
  data: Float32Array;
  width: number;
  height: number;
}

/**
 * The code of a picture as a camera sees it on lamps: round dots with dark gaps between, each spread by
 * the lens and the colour filter over its neighbours (binomial, a standard deviation of 0.7 pixels).
 * @param picture what the board shows
 * @param zoom pixels of the camera for one lamp
 * @throws RangeError when it shows no code
 */
export async function seenByCamera(picture: Pixels, zoom: number): Promise<Pixels> {
  const { width, height, data } = lampsOf(await codeIn(picture), zoom);
  const light = spread(spread(data, 1, width), width, data.length);
  const seen = new Uint32Array(width * height);
  for (let at = 0; at < light.length; at++) {
    const grey = GREYS[Math.min(1023, Math.round((light[at] ?? 0) * EXPOSURE * 1023))] ?? 0;
    seen[at] = OPAQUE | (Math.round(grey) * GREY);
  }
  return { width, height, data: new Uint8ClampedArray(seen.buffer) };
}

/** The code of a picture with its quiet zone of four modules and a little more, a fifth of its width. */
async function codeIn(picture: Pixels): Promise<Pixels> {
  const { data, width, height } = picture;
  const found = await findQr(picture);
  if (!found) throw new RangeError('No code');
  const { topLeft, bottomRight } = found.position;
  const around = Math.ceil((bottomRight.x - topLeft.x) / 5);
  const [left, top] = [Math.max(0, topLeft.x - around), Math.max(0, topLeft.y - around)];
  const w = Math.min(width, bottomRight.x + around) - left;
  const h = Math.min(height, bottomRight.y + around) - top;
  const part = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * width + left) * 4;
    part.set(data.subarray(from, from + w * 4), row * w * 4);
  }
  return { data: part, width: w, height: h };
}

/**
 * A quarter of each neighbour and half of the pixel itself, along one axis.
 * @param step from a pixel to its neighbour
 * @param length of a line of pixels that are neighbours
 */
function spread(data: Float32Array, step: number, length: number): Float32Array {
  const light = new Float32Array(data.length);
  for (let line = 0; line < data.length; line += length) {
    for (let place = 0; place < length; place++) {
      const at = line + place;
      const value = data[at] ?? 0;
      const before = place < step ? value : (data[at - step] ?? value);
      const after = place + step >= length ? value : (data[at + step] ?? value);
      light[at] = (before + 2 * value + after) / 4;
    }
  }
  return light;
}

function lampsOf({ data, width, height }: Pixels, zoom: number): Light {
  const share = Array.from({ length: zoom * zoom }, (_, at) =>
    coverage(at % zoom, Math.floor(at / zoom), zoom),
  );
  const light = new Float32Array(width * zoom * height * zoom);
  for (let y = 0; y < height * zoom; y++) {
    for (let x = 0; x < width * zoom; x++) {
      const from = (Math.floor(y / zoom) * width + Math.floor(x / zoom)) * 4;
      // Codes are black on white: any channel says how bright.
      const lamp = LIGHTS[data[from + 1] ?? 0] ?? 0;
      light[y * width * zoom + x] = lamp * (share[(y % zoom) * zoom + (x % zoom)] ?? 0);
    }
  }
  return { data: light, width: width * zoom, height: height * zoom };
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

/** The measures of a PNG, its bits a pixel and its colour type, from its header (PNG, section 11.2.1). */
export function headerOf(png: Uint8Array): {
  width: number;
  height: number;
  depth: number;
  type: number;
} {
  const header = new DataView(png.buffer, png.byteOffset, 26);
  return {
    width: header.getUint32(16),
    height: header.getUint32(20),
    depth: header.getUint8(24),
    type: header.getUint8(25),
  };
}
