import { quietZone } from '../qr/qr.ts';
import { qrAltStart } from '../wording.ts';
import type { PdfBox } from './pdf-window.ts';
import type { Pixels } from './proof.ts';
import type { SheetDrawing } from './sheet-drawing.ts';

/** A code as the file of its sheet draws it. */
export interface DrawnSymbol {
  /** The white ground, quiet zone and all. */
  panel: PdfBox;
  /** Modules a side. */
  modules: number;
  /** 1 where a module is dark, row by row. */
  dark: Uint8Array;
  /** Where in the program it is drawn. */
  from: number;
  to: number;
}

/** How the code's figure begins: its alternative text, UTF-16 in hexadecimal. */
export const FIGURE = `/Alt <${Buffer.from(`\ufeff${qrAltStart}`, 'utf16le')
  .swap16()
  .toString('hex')
  .toUpperCase()}`;

const NUMBER = '(-?[\\d.]+)';
const POINT = `${NUMBER} ${NUMBER}`;
const MATRIX = `${NUMBER} 0 0 ${NUMBER} ${POINT} cm\\n`;

/** A clip, a white square, and one black shape upon it: all that a code is drawn with. */
const DRAWN = new RegExp(
  `^q\\n${POINT} m\\n${POINT} l\\n${POINT} l\\n${POINT} l\\nh\\nW\\nn\\n` +
    `q\\n${MATRIX}/c\\d+ cs\\n1 scn\\n0 0 m\\n(\\d+) 0 l\\n\\13 \\13 l\\n0 \\13 l\\nh\\nf\\nQ\\n` +
    `q\\n${MATRIX}/c\\d+ cs\\n0 scn\\n((?:\\d+ \\d+ [ml]\\n|h\\n)+)f\\nQ\\nQ\\n$`,
  'u',
);

/** How far an edge may lie from where it should, in modules: numbers are written to seven digits. */
const EXACT = 0.01;

/**
 * Reads the code of a sheet back from the file: every module, and that the symbol stands on its white
 * panel with the quiet zone around it, uncut and on the page.
 * @param drawing - from `sheetDrawing`
 * @throws when the code is drawn in any other way
 */
export function drawnSymbol({ program, width, height }: SheetDrawing): DrawnSymbol {
  const figure = program.indexOf(FIGURE);
  const from = program.indexOf('BDC\n', figure) + 4;
  const to = program.indexOf('EMC\n', from);
  const numbers = DRAWN.exec(program.slice(from, to));
  if (figure < 0 || !numbers) throw new Error('the code is not drawn as ours are');
  const clip = numbers.slice(1, 9).map(Number);
  const [scale = 0, down, left = 0, top = 0, side = 0] = numbers.slice(9, 14).map(Number);
  const [symbolScale, symbolDown, symbolLeft = 0, symbolTop = 0] = numbers
    .slice(14, 18)
    .map(Number);
  const panel = { left, top, right: left + side * scale, bottom: top - side * scale };
  const isAt = (one = NaN, other = NaN): boolean => Math.abs(one - other) <= EXACT * scale;
  if (!(scale > 0) || down !== -scale || symbolScale !== scale || symbolDown !== -scale) {
    throw new Error('the symbol is not as large as its panel, or turned');
  }
  if (!isAt(symbolLeft, left + quietZone * scale) || !isAt(symbolTop, top - quietZone * scale)) {
    throw new Error('the symbol is not in the middle of its panel');
  }
  const corners = [left, top, panel.right, top, panel.right, panel.bottom, left, panel.bottom];
  if (!corners.every((edge, index) => isAt(edge, clip[index]))) throw new Error('the code is cut');
  if (left < 0 || panel.bottom < 0 || panel.right > width || top > height) {
    throw new Error('the code reaches over the edge of the page');
  }
  const modules = side - 2 * quietZone;
  return { panel, modules, dark: modulesOf(numbers[18] ?? '', modules), from, to };
}

/** The squares inside outlines that run along whole modules: a filled path, not a stroke. */
function modulesOf(path: string, size: number): Uint8Array {
  // How often an outline runs down less up, left of each square: what is wound round is dark.
  const turns = new Int8Array(size * (size + 1));
  for (const outline of path.split('h\n')) {
    const corners = outline
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ').slice(0, 2).map(Number));
    corners.forEach(([x = NaN, y = NaN], index) => {
      const [nextX = NaN, nextY = NaN] = corners[(index + 1) % corners.length] ?? [];
      const isStraight = x === nextX || y === nextY;
      if (!isStraight || !(x <= size && y <= size)) throw new Error('the modules are no squares');
      for (let row = Math.min(y, nextY); row < Math.max(y, nextY); row++) {
        const at = row * (size + 1) + x;
        turns[at] = (turns[at] ?? 0) + (y < nextY ? -1 : 1);
      }
    });
  }
  const dark = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0, wound = 0; x < size; x++) {
      wound += turns[y * (size + 1) + x] ?? 0;
      if (wound !== 0) dark[y * size + x] = 1;
    }
  }
  return dark;
}

/** Pixels a module: with fewer the decoders search longer. */
const PIXELS = 3;

/**
 * A picture of the modules that were read back, for decoders.
 * @param symbol - modules a side, and which are dark
 */
export function pictureOfModules({ modules, dark }: Pick<DrawnSymbol, 'modules' | 'dark'>): Pixels {
  const width = (modules + 2 * quietZone) * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const dots = new Uint32Array(data.buffer);
  const black = new Uint32Array(Uint8Array.of(0, 0, 0, 255).buffer)[0] ?? 0;
  for (let y = 0; y < modules * PIXELS; y++) {
    for (let x = 0; x < modules * PIXELS; x++) {
      const module = Math.floor(y / PIXELS) * modules + Math.floor(x / PIXELS);
      const at = (y + quietZone * PIXELS) * width + x + quietZone * PIXELS;
      if (dark[module]) dots[at] = black;
    }
  }
  return { data, width, height: width };
}
