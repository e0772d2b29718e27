import { giveBack } from '../workshop/page-out.ts';

/** A picture on the page is so wide at most (`max-w-md`), px. */
const MOST_SHOWN = 448;

/**
 * A PNG as JPEG, for players that take nothing else.
 * @param png the bytes
 */
export async function frameAsJpeg(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const canvas = await canvasOf(png, Infinity);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.95);
  });
  giveBack(canvas);
  if (!blob) throw new Error('Trình duyệt không ghi được ảnh JPG.');
  return new Uint8Array(await new Response(blob).arrayBuffer());
}

/**
 * A PNG on a canvas, which needs no address. Twenty frames of a large screen at their own size would take
 * 160 MB: they are as large as they are shown.
 * @param png the bytes
 * @param alt what it says
 */
export async function pictureOfFrame(
  png: Uint8Array<ArrayBuffer>,
  alt: string,
): Promise<HTMLCanvasElement> {
  const canvas = await canvasOf(png, MOST_SHOWN * Math.min(2, devicePixelRatio));
  canvas.className = 'w-full max-w-md border border-line';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', alt);
  return canvas;
}

/** @param mostWidth pixels; a wider picture is drawn smaller */
async function canvasOf(
  png: Uint8Array<ArrayBuffer>,
  mostWidth: number,
): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const share = Math.min(1, mostWidth / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * share);
  canvas.height = Math.round(bitmap.height * share);
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  bitmap.close();
  return canvas;
}
