import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';

/** What the camera of a cheap phone gives. */
const SIZE = { width: 1280, height: 720 };

/** Two frames are enough: the browser plays them round and round. */
const FRAMES = 2;

/**
 * Writes what a camera would see, for Chromium's `--use-file-for-fake-video-capture`: an uncompressed
 * film (YUV4MPEG2, every second pixel's colour) of one picture, held a little askew in poor light.
 * @param file where the film goes; ends in `.y4m`
 * @param picture PNG of what stands before the camera
 */
export async function filmOf(file: string, picture: Buffer): Promise<void> {
  const { width, height } = SIZE;
  const held = await sharp(picture)
    .flatten({ background: '#ffffff' })
    .rotate(4, { background: '#6b675f' })
    .resize(width, height, { fit: 'contain', background: '#6b675f' })
    .modulate({ brightness: 0.75 })
    .blur(0.6)
    .removeAlpha()
    .raw()
    .toBuffer();
  const frame = Buffer.concat([Buffer.from('FRAME\n'), planesOf(held, width, height)]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420jpeg\n`),
      ...Array.from({ length: FRAMES }, () => frame),
    ]),
  );
}

/** Brightness of every pixel, then the two colours of every fourth (ITU-R BT.601). */
function planesOf(rgb: Buffer, width: number, height: number): Buffer {
  const planes = Buffer.alloc((width * height * 3) / 2, 128);
  const part = (at: number, red: number, green: number, blue: number): number =>
    ((rgb[at] ?? 0) * red + (rgb[at + 1] ?? 0) * green + (rgb[at + 2] ?? 0) * blue) / 256;
  for (let at = 0; at < width * height; at += 1)
    planes[at] = 16 + part(at * 3, 65.738, 129.057, 25.064);
  const blues = width * height;
  const reds = (blues * 5) / 4;
  for (let y = 0, at = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, at += 1) {
      const from = (y * width + x) * 3;
      planes[blues + at] = 128 + part(from, -37.945, -74.494, 112.439);
      planes[reds + at] = 128 + part(from, 112.439, -94.154, -18.285);
    }
  }
  return planes;
}
