import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options?: { type: 'minor' }) => void;

let gc: Collect | undefined;

/**
 * Collects the garbage of this thread at once. V8 counts its own objects only: what the rasteriser, the
 * typesetter and files hold beside them may be fifty times as much, and is freed with them.
 */
export function collectGarbage(): void {
  collector()();
}

/** Collects what has become garbage soon after it was made: a small part of the time. */
export function collectYoungGarbage(): void {
  collector()({ type: 'minor' });
}

function collector(): Collect {
  if (!gc) {
    setFlagsFromString('--expose-gc');
    gc = runInNewContext('gc') as Collect;
  }
  return gc;
}
