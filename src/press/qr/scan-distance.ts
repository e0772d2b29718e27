import { kindOf, type SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../sheets/sheet-layout.ts';

/** A phone reads a module from 250 times its width; a symbol of 25 modules from ten times its own. */
const DISTANCE_PER_MODULE = 250;

/**
 * From how far a symbol can be scanned.
 * @param symbol its dark part, millimetres a side
 * @param modules modules a side, quiet zone not counted
 * @returns metres
 */
export const reachOf = (symbol: number, modules: number): number =>
  (symbol / modules) * (DISTANCE_PER_MODULE / 1000);

/**
 * From how far a form's code can be scanned.
 * @param form kind, size and variant
 * @param modules modules a side of the symbol, quiet zone not counted
 * @returns metres, rounded down to a tenth; to a twentieth below half a metre
 */
export function scanDistance(form: SheetForm, modules: number): number {
  const symbol = kindOf(form.kind).symbol * pageLayout(form).scale;
  const metres = reachOf(symbol, modules);
  const step = metres < 0.5 ? 20 : 10;
  return Math.floor(metres * step + 1e-9) / step;
}

/**
 * The distance in words for officials: "quét được từ 0,7 m".
 * @param metres from {@link scanDistance}
 */
export function scanDistanceWords(metres: number): string {
  return `quét được từ ${String(metres).replace('.', ',')} m`;
}
