/** A place in a text as compilers name it: both count from 1, columns in UTF-16 units. */
interface LineAndColumn {
  line: number;
  column: number;
}

/** Offset of a place, in UTF-16 units. */
export function offsetAt(text: string, { line, column }: LineAndColumn): number {
  let start = 0;
  for (let left = line; left > 1; left--) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The place of an offset, which counts UTF-16 units. */
export function positionAt(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
