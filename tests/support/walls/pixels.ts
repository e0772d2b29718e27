/** Pictures in memory, and what photos do to them. */

/** RGBA, 8 bits a channel, row by row. */
export interface Raster {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

export type Corner = readonly [x: number, y: number];

/** Numbers from 0 up to 1 that are the same for the same seed (Park and Miller's generator). */
export function numbersFrom(seed: number): () => number {
  let state = (seed * 7919 + 12_345) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * One colour all over.
 * @param data where its pixels go
 */
export function plain(
  width: number,
  height: number,
  [r, g, b]: readonly number[],
  data = new Uint8ClampedArray(width * height * 4),
): Raster {
  data.set([r ?? 0, g ?? 0, b ?? 0, 255]);
  new Uint32Array(data.buffer).fill(new Uint32Array(data.buffer)[0] ?? 0);
  return { data, width, height };
}

/** Fills an upright rectangle. */
export function fillBox(
  raster: Raster,
  left: number,
  top: number,
  width: number,
  height: number,
  shade: number,
): void {
  for (let y = Math.max(0, Math.round(top)); y < Math.min(raster.height, top + height); y += 1) {
    const from = Math.max(0, Math.round(left));
    const to = Math.min(raster.width, Math.round(left + width));
    for (let x = from; x < to; x += 1) shadePixel(raster, x, y, shade);
  }
}

/** Makes a pixel grey. */
export function shadePixel({ data, width }: Raster, x: number, y: number, shade: number): void {
  const at = (y * width + x) * 4;
  data[at] = shade;
  data[at + 1] = shade;
  data[at + 2] = shade;
}

/** Nine numbers that take a point of a wall back to a point of the unit square (Heckbert 1989). */
function backFrom(corners: readonly Corner[]): Float64Array {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners as [Corner, Corner, Corner, Corner];
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(dx3 * dy2 - dx2 * dy3) / det, (dx1 * dy3 - dx3 * dy1) / det];
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  // The inverse of the matrix, up to a factor, which a projection forgets.
  return Float64Array.of(
    ...[e - f * h, c * h - b, b * f - c * e],
    ...[f * g - d, a - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  );
}

/**
 * Puts a picture on a wall in perspective, each pixel between four of the picture by how near it is.
 * @param corners where its corners go: upper left, upper right, lower right, lower left
 */
export function putOn(wall: Raster, picture: Raster, corners: readonly Corner[]): void {
  const [A = 0, B = 0, C = 0, D = 0, E = 0, F = 0, G = 0, H = 0, I = 0] = backFrom(corners);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.max(0, Math.min(...xs)), Math.min(wall.width - 1, Math.max(...xs))];
  const [top, bottom] = [Math.max(0, Math.min(...ys)), Math.min(wall.height - 1, Math.max(...ys))];
  const { width, height } = picture;
  const from = pixelsOf(picture);
  const to = pixelsOf(wall);
  // All in one loop, a pixel read and written as one number: a wall has a million pixels.
  for (let y = Math.ceil(top); y <= bottom; y += 1) {
    for (let x = Math.ceil(left); x <= right; x += 1) {
      const w = G * x + H * y + I;
      const u = (A * x + B * y + C) / w;
      const v = (D * x + E * y + F) / w;
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      const column = u * width - 0.5;
      const row = v * height - 0.5;
      const first = column > 0 ? column | 0 : 0;
      const upper = row > 0 ? row | 0 : 0;
      const across = column > 0 ? ((column - first) * 256) | 0 : 0;
      const down = row > 0 ? ((row - upper) * 256) | 0 : 0;
      const next = first + 1 < width ? 1 : 0;
      const at = upper * width + first;
      const below = upper + 1 < height ? at + width : at;
      const a = from[at] ?? 0;
      const b = from[at + next] ?? 0;
      const c = from[below] ?? 0;
      const d = from[below + next] ?? 0;
      to[y * wall.width + x] = between(between(a, b, across), between(c, d, across), down);
    }
  }
}

/** Two channels of a pixel, each with room above it for a product with 256. */
const TWO = 0x00ff00ff;

/** An opaque pixel between two: `part` of 256 of the way to the other. */
function between(one: number, other: number, part: number): number {
  const rest = 256 - part;
  const odd = (Math.imul(one & TWO, rest) + Math.imul(other & TWO, part)) >>> 8;
  const even = (Math.imul((one >>> 8) & 255, rest) + Math.imul((other >>> 8) & 255, part)) & 0xff00;
  return (odd & TWO) | even | 0xff000000;
}

/** Each pixel as one number; its red is the lowest byte. */
const pixelsOf = ({ data }: Raster): Uint32Array =>
  new Uint32Array(data.buffer, data.byteOffset, data.length / 4);

/** Where a point of the unit square lies on a wall. */
export function pointOn(corners: readonly Corner[], u: number, v: number): Corner {
  // Near enough for telling symbols apart: a projection moves inner points a little.
  const mix = (at: 0 | 1): number => {
    const [p, q, r, s] = corners.map((corner) => corner[at]) as [number, number, number, number];
    return (p * (1 - u) + q * u) * (1 - v) + (s * (1 - u) + r * u) * v;
  };
  return [mix(0), mix(1)];
}

/** A lamp's reflection: white in its middle, nothing at its edge. */
export function glare(wall: Raster, [cx, cy]: Corner, radius: number, strength: number): void {
  const { data, width, height } = wall;
  for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(height, cy + radius); y += 1) {
    for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(width, cx + radius); x += 1) {
      // Math.hypot takes ten times as long.
      const near = Math.max(0, 1 - Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) / radius);
      const light = strength * near * (2 - near) * near;
      const at = (y * width + x) * 4;
      for (let channel = at; channel < at + 3; channel += 1)
        data[channel] = (data[channel] ?? 0) + light;
    }
  }
}

/** The shadow of a post or a roof: all that lies on one side of a slanted line, with a soft edge. */
export function shadow(
  { data, width, height }: Raster,
  offset: number,
  slope: number,
  depth: number,
): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = Math.max(0, Math.floor(offset - slope * y)); x < width; x += 1) {
      const kept = 1 - depth * Math.min(1, (x + slope * y - offset) / 40);
      const at = (y * width + x) * 4;
      data[at] = (data[at] ?? 0) * kept;
      data[at + 1] = (data[at + 1] ?? 0) * kept;
      data[at + 2] = (data[at + 2] ?? 0) * kept;
    }
  }
}
