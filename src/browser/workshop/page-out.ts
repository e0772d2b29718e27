/** What leaves the page: files, and paper. */
import type { DrawnPage, DrawnSheet } from '../../kit/sheets/workshop-jobs.ts';

const MM_PER_INCH = 25.4;

/** Pixels of a page at most: A3 at 300 dots an inch, which phones still hold. */
const MOST_PIXELS = 18_000_000;

/**
 * Dots an inch a page is drawn with: as many as are asked for, as far as its size allows.
 * @param sheet the page's measures
 * @param dpi what is asked for
 */
export function dpiFor({ width, height }: DrawnSheet, dpi: number): number {
  const inches = (width * height) / MM_PER_INCH ** 2;
  return Math.min(dpi, Math.sqrt(MOST_PIXELS / inches));
}

/**
 * A page as a picture.
 * @param page its pixels
 * @param canvas where it is drawn; a new one if left out
 */
export function onCanvas(
  { data, width, height }: DrawnPage,
  canvas = document.createElement('canvas'),
): HTMLCanvasElement {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

/** Gives the pixels of a page back at once, not when the browser next collects. */
export function giveBack(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/**
 * Hands a file to the visitor.
 * @param content what is in it
 * @param name how it is called
 */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads it only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A page as a file; rejects where the browser cannot write one so large. */
export const pictureOf = (
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new Error('Trình duyệt không ghi được ảnh lớn như vậy.'));
      },
      type,
      0.92,
    );
  });

/**
 * Opens the browser's print dialogue with the pages and nothing else, each on paper of its own size.
 * @param sheet the page's measures
 * @param pages in their order
 */
export async function printPages(
  { width, height }: DrawnSheet,
  pages: AsyncIterable<HTMLCanvasElement>,
): Promise<void> {
  document.querySelector('.print-pages')?.remove();
  const holder = document.createElement('div');
  holder.className = 'print-pages';
  for await (const canvas of pages) {
    canvas.style.width = `${width}mm`;
    canvas.style.height = `${height}mm`;
    holder.append(canvas);
  }
  document.body.append(holder);
  const style = new CSSStyleSheet();
  style.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
  document.adoptedStyleSheets = [style];
  const clear = (): void => {
    holder.remove();
    for (const canvas of Array.from(holder.querySelectorAll('canvas'))) giveBack(canvas);
    document.adoptedStyleSheets = [];
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
