import { compileSvg } from '../engine/compiler.ts';
import { indexedPng } from '../pictures/indexed-png.ts';
import { draw, pointsAsPixels } from '../pictures/pixels.ts';
import { PressError } from '../press-error.ts';
import { paintGround } from './paint.ts';
import { outlinesOf, paintScene } from './paint-scene.ts';
import type { Scene } from './scene.ts';

/**
 * Draws a scene as PNG of exactly its pixels: outlines by Typst, letters of lamps and codes pixel by
 * pixel.
 * @param scene everything in its place
 * @returns the bytes: a palette; one bit a pixel for lamps of one colour. The same scene gives the same
 * @throws {@link PressError} when the font lacks a sign
 */
export function drawScene(scene: Scene): Uint8Array {
  const outlines = outlinesOf(scene);
  const subject = `frame "${scene.text}"`;
  const canvas = outlines
    ? draw(pointsAsPixels(compileSvg('frame', outlines, subject)))
    : paintGround(scene);
  paintScene(canvas, scene);
  const png = indexedPng(canvas.pixels, canvas.width, canvas.height);
  if (!png) throw new PressError(subject, 'more colours than a palette holds');
  return png;
}
