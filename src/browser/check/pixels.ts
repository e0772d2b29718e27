/**
 * The pixels of a drawing.
 * @returns `null` where the browser gives none
 */
export const pixelsOf = (canvas: HTMLCanvasElement): ImageData | null =>
  canvas
    .getContext('2d', { willReadFrequently: true })
    ?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
