import { comparable } from '../../model/text/vietnamese.ts';

/** The first of a list that has a name, however its accents and capitals are written. */
export function byName<T>(
  list: readonly T[],
  names: (one: T) => readonly string[],
  text: string,
): T | undefined {
  const asked = comparable(text);
  return list.find((one) => names(one).some((name) => comparable(name) === asked));
}

/** Names in a row, for a remedy. */
export const listed = (names: readonly string[]): string => names.join(', ');
