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

/**
 * Draws an SVG. Our texts come as outlines, so no font of the machine is looked at.
 *
 * @param svg - with its size in pixels
 * @returns the pixels
 */
export function draw(svg: string): Raster {
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Read once: every access to `pixels` copies them.
  const { pixels, width, height } = drawn;
  return { pixels, width, height, asPng: () => drawn.asPng() };
}
