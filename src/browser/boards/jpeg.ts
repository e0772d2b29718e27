/**
 * A PNG as JPEG, for players that take nothing else.
 * @param png the bytes
 */
export async function frameAsJpeg(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const canvas = await canvasOf(png);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.95);
  });
  if (!blob) throw new Error('Trình duyệt không ghi được ảnh JPG.');
  return new Uint8Array(await new Response(blob).arrayBuffer());
}

/**
 * A PNG on a canvas, which needs no address.
 * @param png the bytes
 * @param alt what it says
 */
export async function pictureOfFrame(
  png: Uint8Array<ArrayBuffer>,
  alt: string,
): Promise<HTMLCanvasElement> {
  const canvas = await canvasOf(png);
  canvas.className = 'w-full max-w-md border border-line';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', alt);
  return canvas;
}

async function canvasOf(png: Uint8Array<ArrayBuffer>): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas;
}
