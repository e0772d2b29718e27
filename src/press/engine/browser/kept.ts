import type { KeptDrawing } from '../kept.ts';

const FORGETFUL: KeptDrawing = { copy: () => undefined, keep: (bytes) => bytes };

/** A browser draws for one visitor, and remembers nothing between two visits. */
export const keptDrawing: (source: unknown) => KeptDrawing = () => FORGETFUL;
