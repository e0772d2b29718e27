/** A picture from the phone, read on the phone. */
import { qrReader } from './qr-reader.ts';

/**
 * Longest sides at which a picture is looked at, in pixels, one after the other: most symbols are
 * found in the small one, those in a corner of a photo of a whole noticeboard in the large one.
 */
const SIDES = [1280, 3000];

/**
 * Looks for one QR symbol in a picture.
 * @param file what the visitor chose
 * @returns its text, or what to say instead
 * @throws when the decoder cannot be fetched
 */
export async function readPicture(file: Blob): Promise<{ text: string } | { problem: string }> {
  const picture = await opened(file).catch(() => null);
  if (!picture) return { problem: 'Máy không mở được tệp này. Hãy chọn một ảnh chụp khác.' };
  const read = await qrReader();
  for (const side of SIDES) {
    const texts = new Set(await read(drawn(picture, side)));
    const [text] = texts;
    if (texts.size > 1)
      return { problem: 'Trong ảnh có nhiều mã QR. Hãy cắt ảnh để chỉ còn mã cần kiểm tra.' };
    if (text !== undefined) return { text };
    if (Math.max(picture.width, picture.height) <= side) break;
  }
  return { problem: 'Không thấy mã QR trong ảnh. Hãy chụp gần và rõ hơn, hoặc gõ mã.' };
}

/** Phones of before 2021 draw a file only when it has become an element. */
async function opened(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  if ('createImageBitmap' in window) return createImageBitmap(file);
  const image = new Image();
  // As an address that holds the file: the policy lets no page show what `blob:` addresses name.
  const address = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result);
    };
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = String(address);
  });
  return image;
}

/**
 * Draws a picture or a frame of the camera, made smaller where it is larger than needed.
 * @param source a picture, or a video that plays
 * @param side longest side of the drawing, in pixels
 */
export function drawn(
  source: ImageBitmap | HTMLImageElement | HTMLVideoElement,
  side: number,
): HTMLCanvasElement {
  const isVideo = source instanceof HTMLVideoElement;
  const width = isVideo ? source.videoWidth : source.width;
  const height = isVideo ? source.videoHeight : source.height;
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas
    .getContext('2d', { willReadFrequently: true })
    ?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}
