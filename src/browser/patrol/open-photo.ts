/** A photo as the browser opens it, one at a time; its pixels never leave the page. */
import type { Photo } from '../../model/patrol/find-symbols.ts';
import type { SymbolBox } from '../../model/patrol/seen-symbol.ts';

/** A photo to look at, to cut pieces from, and to close. */
interface OpenPhoto extends Photo {
  /** A small picture of a symbol with what is around it. */
  cut(box: SymbolBox): HTMLCanvasElement;
  close(): void;
}

/** Side of a small picture, in pixels: two rows of a table on a phone. */
const CUT = 112;

/** What is shown around a symbol, as a part of its side. */
const AROUND = 0.4;

/**
 * Opens a photo.
 * @throws DOMException when it is no picture, or one too large for this machine
 */
export async function openPhoto(file: Blob): Promise<OpenPhoto> {
  const picture = await createImageBitmap(file);
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  return {
    width,
    height,
    view: ({ left, top, width: across, height: down, scale }) => {
      canvas.width = Math.max(1, Math.round(across * scale));
      canvas.height = Math.max(1, Math.round(down * scale));
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new DOMException('No canvas', 'NotSupportedError');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, left, top, across, down, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { data, width: canvas.width, height: canvas.height };
    },
    cut: (box) => {
      const side = Math.max(box.right - box.left, box.bottom - box.top) * (1 + 2 * AROUND);
      const [left, top] = [(box.left + box.right - side) / 2, (box.top + box.bottom - side) / 2];
      const small = document.createElement('canvas');
      small.width = small.height = CUT;
      small.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, CUT, CUT);
      return small;
    },
    close: () => {
      picture.close();
      canvas.width = canvas.height = 0;
    },
  };
}
