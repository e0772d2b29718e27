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

/** One colour all over. */
export function plain(width: number, height: number, [r, g, b]: readonly number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) {
    data[at] = r ?? 0;
    data[at + 1] = g ?? 0;
    data[at + 2] = b ?? 0;
    data[at + 3] = 255;
  }
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
    for (let x = from; x < to; x += 1)
      raster.data.fill(shade, (y * raster.width + x) * 4, (y * raster.width + x) * 4 + 3);
  }
}

/** Eight numbers that take a point of a wall back to a point of the unit square (Heckbert 1989). */
function backFrom(corners: readonly Corner[]): (x: number, y: number) => [number, number] {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners as [Corner, Corner, Corner, Corner];
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(dx3 * dy2 - dx2 * dy3) / det, (dx1 * dy3 - dx3 * dy1) / det];
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  // The inverse of the matrix, up to a factor, which a projection forgets.
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y) => {
    const w = G * x + H * y + I;
    return [(A * x + B * y + C) / w, (D * x + E * y + F) / w];
  };
}

/**
 * Puts a picture on a wall in perspective.
 * @param corners where its corners go: upper left, upper right, lower right, lower left
 */
export function putOn(wall: Raster, picture: Raster, corners: readonly Corner[]): void {
  const back = backFrom(corners);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.max(0, Math.min(...xs)), Math.min(wall.width - 1, Math.max(...xs))];
  const [top, bottom] = [Math.max(0, Math.min(...ys)), Math.min(wall.height - 1, Math.max(...ys))];
  for (let y = Math.ceil(top); y <= bottom; y += 1) {
    for (let x = Math.ceil(left); x <= right; x += 1) {
      const [u, v] = back(x, y);
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      blend(
        wall,
        (y * wall.width + x) * 4,
        picture,
        u * picture.width - 0.5,
        v * picture.height - 0.5,
      );
    }
  }
}

/** Between four pixels, each by how near it is. */
function blend(
  wall: Raster,
  to: number,
  { data, width, height }: Raster,
  x: number,
  y: number,
): void {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, below] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [across, down] = [Math.max(0, x - left), Math.max(0, y - top)];
  const [a, b] = [(top * width + left) * 4, (top * width + right) * 4];
  const [c, d] = [(below * width + left) * 4, (below * width + right) * 4];
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = (data[a + channel] ?? 0) * (1 - across) + (data[b + channel] ?? 0) * across;
    const lower = (data[c + channel] ?? 0) * (1 - across) + (data[d + channel] ?? 0) * across;
    wall.data[to + channel] = upper * (1 - down) + lower * down;
  }
}

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
  lit(wall, cx - radius, cy - radius, radius * 2, radius * 2, (shade, x, y) => {
    const near = Math.max(0, 1 - Math.hypot(x - cx, y - cy) / radius);
    return shade + strength * near * (2 - near) * near;
  });
}

/** The shadow of a post or a roof: all that lies on one side of a slanted line, with a soft edge. */
export function shadow(wall: Raster, offset: number, slope: number, depth: number): void {
  lit(wall, 0, 0, wall.width, wall.height, (shade, x, y) => {
    const into = Math.min(1, Math.max(0, (x + slope * y - offset) / 40));
    return shade * (1 - depth * into);
  });
}

function lit(
  { data, width, height }: Raster,
  left: number,
  top: number,
  across: number,
  down: number,
  change: (shade: number, x: number, y: number) => number,
): void {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, top + down); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, left + across); x += 1) {
      const at = (y * width + x) * 4;
      // What is done to white and to black is all that has to be worked out.
      const [black, white] = [change(0, x, y), change(255, x, y)];
      for (let channel = at; channel < at + 3; channel += 1)
        data[channel] = black + ((white - black) * (data[channel] ?? 0)) / 255;
    }
  }
}
