/**
 * Local overrides campaign overrides national: the one rule for every fact a place may set itself.
 */
import type { Audience } from './campaign/deadline.ts';

/**
 * The deadlines that hold in a place. For each audience the most local level that names a deadline
 * decides alone: a ward's date for the public replaces the province's and the nation's.
 * @param levels deadlines from the national level down to the most local one
 * @returns deadlines in the order of audiences first met, each with the level that set it
 */
export function deadlinesInForce<T extends { audience: Audience }>(
  levels: readonly (readonly T[])[],
): { deadline: T; level: number }[] {
  const decided = new Map<Audience, { deadline: T; level: number }[]>();
  for (const [level, deadlines] of levels.entries()) {
    for (const audience of new Set(deadlines.map((one) => one.audience))) {
      const own = deadlines.filter((one) => one.audience === audience);
      decided.set(
        audience,
        own.map((deadline) => ({ deadline, level })),
      );
    }
  }
  return [...decided.values()].flat();
}

/**
 * The most local value that is given.
 * @param levels values from the national level down to the most local one
 */
export function mostLocal<T>(levels: readonly (T | undefined)[]): T | undefined {
  return levels.findLast((value) => value !== undefined);
}
