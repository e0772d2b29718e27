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
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at * 3, at * 3 + 3);
    planes[at] = 16 + (65.738 * red + 129.057 * green + 25.064 * blue) / 256;
  }
  let at = width * height;
  for (const [r, g, b] of [
    [-37.945, -74.494, 112.439],
    [112.439, -94.154, -18.285],
  ] as const) {
    for (let y = 0; y < height; y += 2) {
      for (let x = 0; x < width; x += 2) {
        const from = (y * width + x) * 3;
        const [red = 0, green = 0, blue = 0] = rgb.subarray(from, from + 3);
        planes[at] = 128 + (r * red + g * green + b * blue) / 256;
        at += 1;
      }
    }
  }
  return planes;
}
