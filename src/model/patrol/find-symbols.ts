/** Finds every QR symbol in a photo, however large the photo is. */
import { photoViews, type PhotoView } from './photo-views.ts';
import { distinctSymbols, type SeenSymbol } from './seen-symbol.ts';

/** Pixels of a view: RGBA, 8 bits a channel, row by row. */
export interface ViewPixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** A photo that hands out its views one after another. */
export interface Photo {
  /** In pixels. */
  width: number;
  height: number;
  view(view: PhotoView): Promise<ViewPixels> | ViewPixels;
}

/**
 * Looks at pixels.
 * @param isWhole whether finder patterns of symbols that are not decoded count
 * @returns what was seen, in coordinates of these pixels
 */
export type ReadView = (pixels: ViewPixels, isWhole: boolean) => Promise<SeenSymbol[]>;

/**
 * Finds the symbols of a photo.
 * @param isWanted asked between two views: `false` ends the search
 * @returns in coordinates of the photo
 */
export async function symbolsIn(
  photo: Photo,
  read: ReadView,
  isWanted: () => boolean = () => true,
): Promise<SeenSymbol[]> {
  const seen: SeenSymbol[] = [];
  for (const view of photoViews(photo.width, photo.height)) {
    if (!isWanted()) break;
    for (const symbol of await read(await photo.view(view), view.isWhole)) {
      const corners = symbol.corners.map(({ x, y }) => ({
        x: view.left + x / view.scale,
        y: view.top + y / view.scale,
      }));
      seen.push({ ...symbol, corners });
    }
  }
  return distinctSymbols(seen);
}
