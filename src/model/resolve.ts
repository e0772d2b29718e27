/**
 * Local overrides campaign overrides national: the one rule for every fact a place may set itself.
 */
/**
 * The deadlines that hold in a place. For each audience the most local level that names a deadline
 * decides alone: a ward's date for the public replaces the province's and the nation's. A level that
 * names a wider audience decides for its parts, too: "cán bộ" of the ward replaces "đảng viên" above.
 * @param levels deadlines from the national level down to the most local one
 * @param partOf the wider audience of an audience, where it has one
 * @returns deadlines in the order of audiences first met, each with the level that set it
 */
export function deadlinesInForce<T extends { audience: string }>(
  levels: readonly (readonly T[])[],
  partOf: (audience: string) => string | undefined = () => undefined,
): { deadline: T; level: number }[] {
  const decided = new Map<string, { deadline: T; level: number }[]>();
  for (const [level, deadlines] of levels.entries()) {
    const named = new Set(deadlines.map((one) => one.audience));
    for (const audience of decided.keys())
      if (widerOf(audience, partOf).some((wider) => named.has(wider))) decided.set(audience, []);
    for (const audience of named) {
      const own = deadlines.filter((one) => one.audience === audience);
      decided.set(
        audience,
        own.map((deadline) => ({ deadline, level })),
      );
    }
  }
  return [...decided.values()].flat();
}

/** The audiences an audience is part of, the nearest first; content checks refuse circles. */
function widerOf(audience: string, partOf: (audience: string) => string | undefined): string[] {
  const wider = partOf(audience);
  return wider === undefined ? [] : [wider, ...widerOf(wider, partOf)];
}

/**
 * The most local value that is given.
 * @param levels values from the national level down to the most local one
 */
export function mostLocal<T>(levels: readonly (T | undefined)[]): T | undefined {
  return levels.findLast((value) => value !== undefined);
}
