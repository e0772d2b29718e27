/** What is asked of a kit, and what it is made with. */
import type { Scene } from '../press/boards/scene.ts';
import type { SheetOrder, WorkshopFile } from '../press/workshop/order.ts';
import type { KitFacts } from './kit-facts.ts';

/** What all sheets of a kit have in common. */
export type KitSheets = Pick<
  SheetOrder,
  'campaign' | 'sheets' | 'place' | 'now' | 'publisher' | 'logo' | 'ownLine' | 'point'
>;

/** What is asked. */
export interface KitOrder {
  sheets: KitSheets;
  facts: KitFacts;
  /** The mark of who publishes the site, on the sheets of that publisher. */
  siteLogo?: WorkshopFile['logo'];
}

/** A picture in memory: RGBA, row by row. */
interface KitPixels {
  data: Uint8ClampedArray | Uint8Array;
  width: number;
  height: number;
}

/** What draws pixels where the kit is made. */
export interface KitTools {
  /** The first page of a PDF. */
  rasterise: (pdf: Uint8Array, dpi: number) => Promise<KitPixels>;
  /** A frame as PNG. */
  frame: (scene: Scene) => Promise<Uint8Array>;
  /** SHA-256 in hexadecimal; `null` where the browser has none, off HTTPS. */
  hash: (bytes: Uint8Array) => Promise<string | null>;
}

/** A file of a kit. */
export interface KitFile {
  /** In the ZIP, ASCII: `1-ban-in/huong-dan-a4.pdf`. */
  path: string;
  content: string | Uint8Array;
}

/** Something that could not be made; it stops nothing else. */
interface KitGap {
  path: string;
  why: string;
}

/** A kit that was made. */
export interface Kit {
  files: KitFile[];
  gaps: KitGap[];
}
