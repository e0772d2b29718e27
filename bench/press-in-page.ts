/** The press with the engine of browsers, for a page that tests it. */
import { engineMemory, startEngine } from '../src/press/engine/browser/typesetter.ts';
import { renderSheets } from '../src/press/sheets/sheet.ts';

Object.assign(globalThis, {
  press: { start: startEngine, draw: renderSheets, memory: engineMemory },
});
