/** The press with the engine of browsers, for a page that tests it. */
import { startEngine, type EngineParts } from '../../src/press/engine/browser/typesetter.ts';
import { renderSheets, type Sheet } from '../../src/press/sheets/sheet.ts';

/** Starts the engine. */
export const start = (parts: EngineParts): Promise<void> => startEngine(parts);

/** Draws sheets into one document. */
export const draw = (sheets: readonly Sheet[]): Uint8Array => renderSheets(sheets);

Object.assign(globalThis, { press: { start, draw } });
