import { lampDrawings } from '#press/lamps';

/** A lit lamp of a drawing: columns from the left, rows up from the base line, which is row 0. */
export type Lamp = readonly [column: number, row: number];

/** A drawing one lamp thick. */
export interface Skeleton {
  /** Columns. The upper of two marks may reach past them: beside it no letter is as tall. */
  width: number;
  /** Its letter and marks; strokes join within a part only. */
  parts: readonly (readonly Lamp[])[];
}

/** Rows of a small letter, of a capital. */
const SMALL = 7;
const CAPITAL = 9;

/** Rows, from the top, that a capital with two marks lacks: none carries a bar. */
const DROPPED = [1, 5];

/**
 * Marks by their combining signs. The rows count down from the top, the column from the letter's
 * first.
 */
const CIRCUMFLEX = mark(0, '..#..', '##.##');
const BREVE = mark(0, '#...#', '.###.');
const GRAVE = mark(0, '##...', '.##..', '..##.');
const ACUTE = mark(0, '...##', '..##.', '.##..');
const HOOK = mark(0, '.###.', '....#', '...#.');
const TILDE = mark(0, '.##..#', '#..##.', '......');
const DOT = mark(1, '###', '###');

const SHAPES: Readonly<Record<string, readonly Lamp[]>> = { '\u0302': CIRCUMFLEX, '\u0306': BREVE };
const TONES: Readonly<Record<string, { alone: readonly Lamp[]; above: readonly Lamp[] }>> = {
  '\u0300': { alone: GRAVE, above: mark(-1, '##...', '.##..', '..#..') },
  '\u0301': { alone: ACUTE, above: mark(1, '...##', '..##.', '..#..') },
  '\u0309': { alone: HOOK, above: HOOK },
  '\u0303': { alone: TILDE, above: TILDE },
};
const HORN = '\u031B';
const DOT_BELOW = '\u0323';

/** A mark from its rows, downwards; its lowest row is row 0. */
function mark(left: number, ...rows: string[]): Lamp[] {
  return lampsOf(rows, rows.length - 1).map(([column, row]) => [column + left, row]);
}

function lampsOf(rows: readonly string[], top: number): Lamp[] {
  return rows.flatMap((line, down) =>
    Array.from(line).flatMap((sign, column): Lamp[] =>
      sign === '#' ? [[column, top - down]] : [],
    ),
  );
}

let drawn: ReadonlyMap<string, { width: number; lamps: readonly Lamp[] }> | undefined;

/** The letters without marks, as they are drawn in `lamp-letters.txt`. */
function letters(): typeof drawn & object {
  return (drawn ??= new Map(
    lampDrawings()
      .split('\n\n')
      .slice(1)
      .flatMap((block) => {
        const [head = '', ...rows] = block.trimEnd().split('\n');
        const [top, ...signs] = head.split(' ');
        return signs.map((sign, index) => {
          const columns = rows.map((row) => row.split(' ')[index] ?? '');
          const lamps = lampsOf(columns, Number(top));
          return [sign, { width: columns[0]?.length ?? 0, lamps }] as const;
        });
      }),
  ));
}

/**
 * Draws a sign one lamp thick, its marks above and below.
 * @param sign one sign, composed (NFC)
 * @returns nothing for a sign that is not drawn
 */
export function skeletonOf(sign: string): Skeleton | undefined {
  if (sign === ' ') return { width: 2, parts: [] };
  const [first = '', ...signs] = Array.from(sign.normalize('NFD'));
  const horned = signs.includes(HORN) ? `${first}${HORN}`.normalize('NFC') : first;
  const shape = SHAPES[signs.find((one) => one in SHAPES) ?? ''];
  const tone = TONES[signs.find((one) => one in TONES) ?? ''];
  const letter = letters().get(first === 'i' && tone ? 'ı' : horned);
  if (!letter) return undefined;
  const isCapital = first !== first.toLowerCase();
  const isSqueezed = isCapital && shape !== undefined && tone !== undefined;
  const head = isCapital && !isSqueezed ? CAPITAL : SMALL;
  // Narrow letters carry the marks of a wide one.
  const width = Math.max(letter.width, shape || tone ? 5 : signs.includes(DOT_BELOW) ? 3 : 1);
  const inset = Math.floor((width - letter.width) / 2);
  const besides = [
    moved(isSqueezed ? squeezed(letter.lamps) : letter.lamps, inset, 0),
    ...(shape ? [moved(shape, 0, head + 1)] : []),
    ...(tone && !shape ? [moved(tone.alone, 0, head + 1)] : []),
    ...(signs.includes(DOT_BELOW) ? [dotBelow(first, letter.width, inset)] : []),
  ];
  const columns = besides.flat().map(([column]) => column + 1);
  return {
    width: Math.max(width, ...columns),
    parts: [...besides, ...(tone && shape ? [moved(tone.above, 0, head + 3)] : [])],
  };
}

/** Under the letter; beside the tail of a y. */
function dotBelow(letter: string, width: number, inset: number): Lamp[] {
  if (letter === 'y') return moved(DOT, width, -3);
  const left = Math.floor((Math.min(width, 5) - 3) / 2) - 1;
  return moved(DOT, inset + left, -3);
}

function squeezed(lamps: readonly Lamp[]): Lamp[] {
  const dropped = DROPPED.map((down) => CAPITAL - 1 - down);
  return lamps
    .filter(([, row]) => !dropped.includes(row))
    .map(([column, row]) => [column, row - dropped.filter((one) => one < row).length]);
}

function moved(lamps: readonly Lamp[], right: number, up: number): Lamp[] {
  return lamps.map(([column, row]) => [column + right, row + up]);
}
