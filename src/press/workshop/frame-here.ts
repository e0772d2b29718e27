import { paintGround, type Canvas } from '../boards/paint.ts';
import { outlinesOf, paintScene } from '../boards/paint-scene.ts';
import type { Scene } from '../boards/scene.ts';
import { compilePdf } from '../engine/compiler.ts';
import { colourPng } from '../pictures/colour-png.ts';
import type { Rasteriser } from './start-press.ts';

/**
 * Draws a frame in a browser, whose typesetter writes no SVG: outlines by PDFium, a point a pixel; codes
 * and letters of lamps pixel by pixel, as the build draws them.
 * @param pdfium turns PDF into pixels
 * @param scene everything in its place
 * @returns the bytes of a PNG
 * @throws PressError when the font lacks a sign
 */
export async function frameHere(pdfium: Rasteriser, scene: Scene): Promise<Uint8Array> {
  const outlines = outlinesOf(scene);
  const canvas = outlines ? await drawn(pdfium, scene, outlines) : paintGround(scene);
  paintScene(canvas, scene);
  return colourPng(canvas.pixels, canvas.width, canvas.height);
}

async function drawn(
  pdfium: Rasteriser,
  { width, height, text }: Scene,
  outlines: Record<string, unknown>,
): Promise<Canvas> {
  const document = await pdfium.loadDocument(compilePdf('frame', outlines, `frame "${text}"`, 0));
  try {
    const page = await document.getPage(0).render({ width, height, render: 'bitmap' });
    return { pixels: page.data, width: page.width, height: page.height };
  } finally {
    document.destroy();
  }
}
