import { DARK, LIGHT, PRINTED } from './colours.ts';
import { BODY_FONTS, SPACE, TEXT_SIZES } from './type-scale.ts';

/** What a style sheet may ask for, by name. */
const TOKENS = new Map<string, string>([
  ...Object.entries(LIGHT),
  ...Object.entries(DARK).map(([name, value]) => [`${name} dark`, value] as const),
  ...Object.entries(PRINTED).map(([name, value]) => [`${name} printed`, value] as const),
  ...Object.entries(TEXT_SIZES).flatMap(([name, { size, line }]) => [
    [`text-${name}`, size] as const,
    [`line-${name}`, line] as const,
  ]),
  ['space', SPACE],
  ['font-body', BODY_FONTS],
]);

/**
 * The value of a token as a style sheet writes it.
 * @param name as in `token(red)`, `token(red dark)` and `token(line printed)` for its twins, `token(text-body)` and
 *   `token(line-body)` for a size and the height of its lines
 * @throws RangeError when there is no such token
 */
export function tokenValue(name: string): string {
  const value = TOKENS.get(name);
  if (value === undefined) throw new RangeError(`src/design has no token “${name}”`);
  return value;
}
