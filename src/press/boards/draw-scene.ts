import { compileSvg } from '../engine/compiler.ts';
import { indexedPng } from '../pictures/indexed-png.ts';
import { draw, pointsAsPixels } from '../pictures/pixels.ts';
import { PressError } from '../press-error.ts';
import { isRect, paintCode, paintGround, paintLamps, switchLamps, type Canvas } from './paint.ts';
import type { Scene } from './scene.ts';

/**
 * Draws a scene as PNG of exactly its pixels: outlines by Typst, letters of lamps and codes pixel by
 * pixel.
 * @param scene everything in its place
 * @returns the bytes: a palette; one bit a pixel for lamps of one colour. The same scene gives the same
 * @throws {@link PressError} when the font lacks a sign
 */
export function drawScene(scene: Scene): Uint8Array {
  const canvas = groundOf(scene);
  for (const line of scene.lines) paintLamps(canvas, line);
  if (scene.code) paintCode(canvas, scene.code);
  if (scene.lit !== undefined) switchLamps(canvas, scene.lit);
  const png = indexedPng(canvas.pixels, canvas.width, canvas.height);
  if (!png) throw new PressError(`frame "${scene.text}"`, 'more colours than a palette holds');
  return png;
}

function groundOf(scene: Scene): Canvas {
  const lines = scene.lines.filter(({ size }) => !size.lamps);
  if (lines.length === 0 && scene.shapes.every(isRect)) return paintGround(scene);
  const { width, height, ground, shapes } = scene;
  const texts = lines.map(({ text, x, baseline, size, weight, colour }) => ({
    ...{ text, x, y: baseline, size: size.size, weight, colour },
  }));
  const svg = compileSvg(
    'frame',
    { width, height, ground, shapes, texts },
    `frame "${scene.text}"`,
  );
  return draw(pointsAsPixels(svg));
}
