/** The value that holds for a unit: its own, else its province's, else the nation's. */

/** Whose word it is. */
type ValueSource = 'own' | 'province' | 'nation';

/** What a province and its communes say themselves; a commune that is left out says nothing. */
interface LocalValues<T> {
  province?: T;
  communes: Readonly<Record<string, T>>;
}

/**
 * The nearest word on something, with the owner of its code.
 * @param nation the value for the whole country
 * @param local values of the unit's province
 * @param code of the commune; `null` for the province itself; without one, the whole country
 */
export function nearestValue<T extends { codeOf: ValueSource }>(
  nation: T,
  local: LocalValues<T> | undefined,
  code?: string | null,
): T {
  if (code === undefined) return nation;
  const own = code === null ? local?.province : local?.communes[code];
  if (own) return own;
  const above = code === null ? nation : (local?.province ?? nation);
  const isOfProvince = above !== nation && above.codeOf !== 'nation';
  return { ...above, codeOf: isOfProvince ? 'province' : 'nation' };
}
