import { isDeepStrictEqual } from 'node:util';

/**
 * What facts say otherwise than those above them; what only the others say is taken back with `null`.
 * @param facts of the nearer place
 * @param above of the one above
 */
export function differencesOf<T extends object>(facts: T, above: T): Partial<T> {
  const keys = new Set([...Object.keys(facts), ...Object.keys(above)]) as Set<keyof T>;
  return Object.fromEntries(
    [...keys]
      .filter((key) => !isDeepStrictEqual(facts[key], above[key]))
      .map((key) => [key, facts[key] ?? null]),
  ) as Partial<T>;
}
