import { keptDrawing } from '#press/kept';
import { queryTemplate } from '../engine/compiler.ts';
import { PressError } from '../press-error.ts';
import type { Logo } from '../sheets/sheet-facts.ts';
import { pngFault } from './png-fault.ts';
import { svgFault } from './svg-fault.ts';

/**
 * Why a logo cannot be printed: judged by its header or its parsed tree first, and drawn only then.
 * @returns Vietnamese, without a full stop; nothing when it can be printed
 */
export function logoFault(logo: Logo): string | undefined {
  const { format, bytes } = logo;
  const fault = format === 'png' ? pngFault(bytes) : svgFault(new TextDecoder().decode(bytes));
  return fault ?? drawingFault(logo);
}

/** What the engine says to it; an unchanged logo is drawn once. */
function drawingFault(logo: Logo): string | undefined {
  const memory = keptDrawing({ drawable: logo });
  if (memory.copy()) return undefined;
  const file = { name: `logo.${logo.format}`, bytes: logo.bytes };
  try {
    queryTemplate('logo', { file: file.name }, 'logo', '<logo>', file);
  } catch (error) {
    if (error instanceof PressError) return 'máy in không vẽ được; hãy lưu lại bằng phần mềm vẽ';
    throw error;
  }
  memory.keep(new TextEncoder().encode('drawable'));
  return undefined;
}
