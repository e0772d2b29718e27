/** Finds the texts of all QR symbols on a drawing: a frame of the camera, or a picture. */
export type QrReader = (picture: HTMLCanvasElement) => Promise<string[]>;

/**
 * The pixels of a drawing.
 * @returns `null` where the browser gives none
 */
export const pixelsOf = (canvas: HTMLCanvasElement): ImageData | null =>
  canvas
    .getContext('2d', { willReadFrequently: true })
    ?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
