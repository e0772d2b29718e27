import { TOOLS, type ToolId } from '../../model/desk/tools.ts';
import type { Directive } from '../../schemas/directive.ts';

/** A paragraph of a directive that asks for something. */
export type Duty = Directive['paragraphs'][number];

/**
 * Tasks by who does them, in the order first met.
 * @returns groups with the name the directive gives them
 */
export function dutiesByWho(tasks: readonly Duty[]): { who: string; tasks: Duty[] }[] {
  return [...new Set(tasks.map(({ who }) => who))].map((who) => ({
    who,
    tasks: tasks.filter((task) => task.who === who),
  }));
}

/**
 * What on this site does a task.
 * @param hasWorkshop whether the pages that make things in the browser are built
 */
export const toolsFor = (
  { served }: Duty,
  hasWorkshop: boolean,
): { id: ToolId; name: string; href: string }[] =>
  served
    .map((id) => ({ id, ...TOOLS[id] }))
    .filter(({ needsWorkshop }) => hasWorkshop || !needsWorkshop);
