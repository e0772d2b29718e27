import type { KeptDrawing } from '../kept.ts';

const FORGETFUL: Omit<KeptDrawing, 'key'> = { copy: () => undefined, keep: (bytes) => bytes };

/** A browser draws for one visitor, and remembers nothing between two visits. */
export const keptDrawing: (source: unknown) => typeof FORGETFUL = () => FORGETFUL;
