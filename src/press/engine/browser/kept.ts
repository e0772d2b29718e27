import type { Kept } from '../kept.ts';

const FORGETFUL: Kept = { copy: () => undefined, keep: (bytes) => bytes };

/** A browser draws for one visitor, and remembers nothing between two visits. */
export const keptDrawing: (said: unknown) => Kept = () => FORGETFUL;
