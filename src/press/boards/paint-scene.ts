/** What both engines do alike when they draw a frame. */
import { isRect, paintCode, paintLamps, switchLamps, type Canvas } from './paint.ts';
import type { Scene } from './scene.ts';

/**
 * What of a scene has outlines, as the template of frames takes it.
 * @param scene everything in its place
 * @returns nothing where every pixel is painted by itself
 */
export function outlinesOf(scene: Scene): Record<string, unknown> | undefined {
  const lines = scene.lines.filter(({ size }) => !size.lamps);
  if (lines.length === 0 && scene.shapes.every(isRect)) return undefined;
  const { width, height, ground, shapes } = scene;
  const texts = lines.map(({ text, x, baseline, size, weight, colour }) => ({
    ...{ text, x, y: baseline, size: size.size, weight, colour },
  }));
  return { width, height, ground, shapes, texts };
}

/**
 * Paints what is drawn pixel by pixel: letters of lamps, codes, lamps of one colour.
 * @param canvas what is below
 * @param scene everything in its place
 */
export function paintScene(canvas: Canvas, { lines, code, lit }: Scene): void {
  for (const line of lines) paintLamps(canvas, line);
  if (code) paintCode(canvas, code);
  if (lit !== undefined) switchLamps(canvas, lit);
}
