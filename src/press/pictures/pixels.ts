import { Resvg } from '@resvg/resvg-js';

/** A drawing in memory: RGBA, 8 bits a channel, opaque, row by row. */
export interface Raster {
  pixels: Uint8Array;
  width: number;
  height: number;
  /** The same as PNG in full colour; costs a compression. */
  asPng: () => Uint8Array;
}

/**
 * Makes one point of Typst one pixel; a reader would make 4/3 pixels of each.
 *
 * @param svg - as Typst writes it, its size in points
 * @returns the same drawing, its size in pixels
 */
export function pointsAsPixels(svg: string): string {
  return svg.replace(/ width="(\d+)pt" height="(\d+)pt"/u, ' width="$1" height="$2"');
}

/** No part is cut out. Left to itself the rasteriser cuts out the whole, which is a copy of all pixels. */
const NOTHING_CUT = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Draws an SVG. Our texts come as outlines, so no font of the machine is looked at.
 *
 * @param svg - with its size in pixels
 * @returns the pixels
 */
export function draw(svg: string): Raster {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false },
    crop: NOTHING_CUT,
  }).render();
  // Read once: every access to `pixels` copies them.
  const { pixels, width, height } = drawn;
  return { pixels, width, height, asPng: () => drawn.asPng() };
}
