import { drawQr, quietZone } from '../qr/qr.ts';
import { lampGlyph } from './lamp-font.ts';
import type { Scene, SceneCode, SceneLine, Shape } from './scene.ts';

/** RGBA, 8 bits a channel, opaque, row by row. */
export interface Canvas {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Red, green and blue of #RRGGBB. */
const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour as the number its four bytes make in memory, on machines of either byte order. */
function packed(colour: string): number {
  const bytes = Uint8Array.of(...channelsOf(colour), 255);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}

/** Fills part of a canvas; what lies outside it is left out. */
function fill(
  { pixels, width, height }: Canvas,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
): void {
  const view = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const value = packed(colour);
  const [left, right] = [Math.max(0, box.x), Math.min(width, box.x + box.width)];
  for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y++) {
    view.fill(value, y * width + left, y * width + right);
  }
}

/**
 * Paints a scene that has neither outlines nor slants, pixel by pixel.
 * @param scene its ground and rectangles
 */
export function paintGround({ width, height, ground, shapes }: Scene): Canvas {
  const canvas = { pixels: new Uint8Array(width * height * 4), width, height };
  fill(canvas, { x: 0, y: 0, width, height }, ground);
  for (const shape of shapes) if (isRect(shape)) fill(canvas, shape, shape.colour);
  return canvas;
}

export const isRect = (shape: Shape): shape is Extract<Shape, { kind: 'rect' }> =>
  shape.kind === 'rect';

/**
 * Lights the lamps of a line.
 * @param canvas what it is painted on
 * @param line its letters drawn lamp by lamp
 */
export function paintLamps(canvas: Canvas, { text, x, baseline, size, colour }: SceneLine): void {
  if (!size.lamps) return;
  let left = x;
  for (const sign of text) {
    const glyph = lampGlyph(sign, size.lamps);
    for (const [column, row] of glyph.lamps) {
      const y = baseline - size.lamps.above + row;
      fill(canvas, { x: left + column, y, width: 1, height: 1 }, colour);
    }
    left += glyph.width + size.lamps.pen;
  }
}

/**
 * Paints a code, each module a square of whole pixels, on its white panel.
 * @param canvas what it is painted on
 * @param code where and how large
 */
export function paintCode(canvas: Canvas, { x, y, module, symbolUrl }: SceneCode): void {
  const { modules, dark } = drawQr(symbolUrl);
  const side = (modules + 2 * quietZone) * module;
  fill(canvas, { x, y, width: side, height: side }, '#FFFFFF');
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!dark[row * modules + column]) continue;
      const [left, top] = [x + (column + quietZone) * module, y + (row + quietZone) * module];
      fill(canvas, { x: left, y: top, width: module, height: module }, '#000000');
    }
  }
}

/**
 * Brings a canvas to lamps of one colour: each on or off.
 * @param canvas painted in that colour on black, edges of outlines in between
 */
export function switchLamps({ pixels }: Canvas, lit: string): void {
  const colour = channelsOf(lit);
  const full = (colour[0] ?? 0) + (colour[1] ?? 0) + (colour[2] ?? 0);
  for (let at = 0; at < pixels.length; at += 4) {
    const sum = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
    pixels.set(2 * sum >= full ? colour : [0, 0, 0], at);
  }
}
