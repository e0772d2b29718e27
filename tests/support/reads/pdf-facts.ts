import { inflateSync } from 'node:zlib';
import type { Pixels } from '../../../src/press/proof/proof.ts';

/**
 * The text of a PDF with its compressed streams opened, so that what it says of itself can be read.
 * Enough for files we write; UTF-16 titles appear in the XMP metadata as UTF-8.
 */
export function objectText(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const parts = [file.toString('utf8')];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const stream = file.subarray(at + 7, file.indexOf('endstream', at));
    // 0x78 opens a zlib stream; metadata is not compressed.
    if (stream[0] === 0x78) parts.push(inflateSync(stream).toString('utf8'));
  }
  return parts.join('\n');
}

/** The fonts inside a PDF, without the six letters that mark a subset; each has its font file. */
export function fontNames(pdf: Uint8Array): string[] {
  const text = objectText(pdf);
  const names = text.matchAll(/\/FontName ?\/[A-Z]{6}\+([\w-]+)/gu);
  const files = [...text.matchAll(/\/FontFile[23]/gu)];
  const embedded = [...new Set([...names].map(([, name]) => name ?? ''))].toSorted();
  if (files.length !== embedded.length) throw new Error('a font without its file');
  return embedded;
}

/** Where black begins and ends, in pixels, inside a region that starts at the left edge. */
export function blackExtent(
  { data, width }: Pixels,
  region: { from: number; to: number; right: number },
): { left: number; right: number; top: number; bottom: number } {
  const extent = { left: Infinity, right: 0, top: Infinity, bottom: 0 };
  for (let y = Math.ceil(region.from); y < region.to; y++) {
    for (let x = 0; x < region.right; x++) {
      if ((data[(y * width + x) * 4] ?? 255) > 128) continue;
      extent.left = Math.min(extent.left, x);
      extent.right = Math.max(extent.right, x + 1);
      extent.top = Math.min(extent.top, y);
      extent.bottom = Math.max(extent.bottom, y + 1);
    }
  }
  return extent;
}
