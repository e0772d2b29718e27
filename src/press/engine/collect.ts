import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let gc: (() => void) | undefined;

/**
 * Collects the garbage of this thread at once. V8 counts its own objects only: what the rasteriser, the
 * typesetter and files hold beside them may be fifty times as much, and is freed with them.
 */
export function collectGarbage(): void {
  if (!gc) {
    setFlagsFromString('--expose-gc');
    gc = runInNewContext('gc') as () => void;
  }
  gc();
}
