import { indexedPng } from '../../press/pictures/indexed-png.ts';
import { drawQr, quietZone } from '../../press/qr/qr.ts';

/** Pixels a module takes: 300 dots an inch at the size of the annex. */
const MODULE = 16;

/**
 * A QR symbol as a picture, its quiet zone around it.
 * @param symbolUrl what a phone reads
 * @returns the bytes of a PNG
 */
export function qrPicture(symbolUrl: string): Uint8Array {
  const { modules, dark } = drawQr(symbolUrl);
  const side = (modules + 2 * quietZone) * MODULE;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    const row = Math.floor(y / MODULE) - quietZone;
    for (let x = 0; x < side; x++) {
      const column = Math.floor(x / MODULE) - quietZone;
      const isInside = row >= 0 && row < modules && column >= 0 && column < modules;
      if (isInside && dark[row * modules + column])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return indexedPng(pixels, side, side) ?? new Uint8Array();
}
