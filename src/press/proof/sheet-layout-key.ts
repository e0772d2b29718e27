import { createHash } from 'node:crypto';
import { quietZone } from '../qr/qr.ts';
import type { DrawnSymbol } from './drawn-symbol.ts';
import type { PdfBox } from './pdf-window.ts';
import type { SheetDrawing } from './sheet-drawing.ts';

/** A run of letters; and what it is tagged with, which draws nothing. */
const NUMBER = '(-?[\\d.]+)';
const LETTERS = new RegExp(
  `q\\n${NUMBER} 0 0 -\\1 ${NUMBER} ${NUMBER} cm\\n/c\\d+ cs\\n(?:[\\d.]+ )+scn\\n` +
    `BT\\n0 Tr\\n/f\\d+ ${NUMBER} Tf\\n1 0 0 -1 0 0 Tm\\n(?:\\[[^\\n]*\\] TJ|\\([^\\n]*\\) Tj)\\nET\\nQ\\n`,
  'gu',
);
const TAGS = /\/\w+ (?:BMC|<<(?:\n {2}[^\n]*)*\n>> BDC)\n|EMC\n/gu;

/** How far letters reach above and below their line, in parts of their size: those of the font. */
const ABOVE = 1.04;
const BELOW = 0.27;

/**
 * What is the same on all sheets that differ in nothing but their letters and the modules of their
 * code: page, grounds, rules, marks, colours, the code's panel and clip.
 * @param drawing - from `sheetDrawing`
 * @param symbol - the code that was found in it
 * @returns a key; `undefined` where letters might stand on the code
 */
export function sheetLayoutKey(drawing: SheetDrawing, symbol: DrawnSymbol): string | undefined {
  const { program, width, height, colours } = drawing;
  const { from, to } = symbol;
  const box = withoutOutermost(symbol);
  const touching: string[] = [];
  const rest = (part: string): string =>
    part
      .replace(LETTERS, (run, scale: string, x: string, y: string, size: string) => {
        if (!standsClear(Number(x), Number(y), Number(size) * Number(scale), box))
          touching.push(run);
        return '';
      })
      .replace(TAGS, '');
  const figure = program.slice(from, to).replace(/ scn\n(?:\d+ \d+ [ml]\n|h\n)+f\nQ\nQ\n$/u, '');
  const hash = createHash('sha256').update(`${width} ${height} ${symbol.modules} ${colours}\n`);
  for (const part of [rest(program.slice(0, from)), figure, rest(program.slice(to))]) {
    hash.update(part).update('\0');
  }
  return touching.length === 0 ? hash.digest('hex') : undefined;
}

/** Whether a line of letters that begins at a place cannot touch the code, however long it is. */
const standsClear = (x: number, y: number, size: number, box: PdfBox): boolean =>
  x > box.right || y - BELOW * size > box.top || y + ABOVE * size < box.bottom;

/** Three modules of quiet are enough: the line below a code may touch the fourth. */
function withoutOutermost({ panel, modules }: DrawnSymbol): PdfBox {
  const module = (panel.right - panel.left) / (modules + 2 * quietZone);
  const { left, bottom, right, top } = panel;
  return { left: left + module, bottom: bottom + module, right: right - module, top: top - module };
}
