/**
 * What pages may do that the others may not. A page that needs WebAssembly, the camera or the position
 * gets a line here, and the policies in pages and headers follow.
 */

import { PLAY_CHECK_URL } from '../addresses.ts';

/** What a page may do; nothing of it if left out. */
export interface Powers {
  /** Compile WebAssembly: the search, the reader of QR symbols, the press. */
  wasm?: true;
  /** Start workers: the press, the map, whatever reads workbooks or photos of walls. */
  workers?: true;
  camera?: true;
  position?: true;
  /** Read the search indexes of the sites that `instances.yaml` lists, where it lists any. */
  otherSites?: true;
}

/** By the address, else by its first part. */
const POWERS: Record<string, Powers> = {
  'kiem-tra': { wasm: true, camera: true, workers: true },
  'tim-kiem': { wasm: true, otherSites: true },
  'diem-ho-tro': { position: true, workers: true },
  'xuong-in': { wasm: true, workers: true },
  'can-bo': { workers: true },
  [PLAY_CHECK_URL]: { workers: true },
};

/**
 * What a page may do.
 * @param path begins with `/`
 */
export const powersOf = (path: string): Powers =>
  POWERS[path] ?? POWERS[path.split('/')[1] ?? ''] ?? {};
