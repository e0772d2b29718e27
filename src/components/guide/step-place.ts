/** The place of a step in its list, so that the step, its link and the mark on its picture agree. */
export interface StepPlace {
  number: number;
  /** Its address on the page. */
  id: string;
}

/**
 * The place of a step.
 * @param list attributes of the list it stands in
 * @param index its place there, from 0
 */
export function placeInList(
  { start, id }: Record<string, string | true>,
  index: number,
): StepPlace {
  const number = Number(start ?? 1) + index;
  return { number, id: `${typeof id === 'string' ? `${id}-` : ''}buoc-${number}` };
}
