/**
 * Spreads what is of different kinds evenly over a list: what is drawn on other cores goes on from the
 * first page to the last, and no core waits for another. The order within a kind stays.
 * @param list in any order
 * @param kindOf tells the kind
 */
export function spread<T>(list: readonly T[], kindOf: (one: T) => string): T[] {
  const kinds = Map.groupBy(list, kindOf);
  return [...kinds.values()]
    .flatMap((ones) => ones.map((one, at) => ({ one, at: (at + 0.5) / ones.length })))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
