import { importsOf, roomOf, targetOf, type SourceFile } from './source-files.ts';

/**
 * The rooms of the house and who imports whom, as a Mermaid flowchart. An arrow that another way
 * already says is left out; imports of types alone are dotted.
 * @param files of the project
 */
export function importGraph(files: readonly SourceFile[]): string {
  const uses = new Map<string, Set<string>>();
  const types = new Map<string, Set<string>>();
  for (const { path, scripts } of files) {
    for (const { specifier, isType } of scripts.flatMap(importsOf)) {
      const target = targetOf(path, specifier);
      const [from, to] = [roomOf(path), target === null ? null : roomOf(target)];
      if (to === null || to === from) continue;
      const arrows = isType ? types : uses;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  const lines = [...uses].flatMap(([from, all]) =>
    [...all].filter((to) => !isReached(uses, from, to)).map((to) => `  ${from} --> ${to}`),
  );
  const dotted = [...types].flatMap(([from, all]) =>
    [...all]
      .filter((to) => !uses.get(from)?.has(to) && !isReached(uses, from, to))
      .map((to) => `  ${from} -.-> ${to}`),
  );
  return ['flowchart TD', ...[...lines, ...dotted].sort()].join('\n');
}

/** Whether a room reaches another by way of a third. */
function isReached(
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set([from]);
  const open = [...(uses.get(from) ?? [])].filter((room) => room !== to);
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    open.push(...(uses.get(room) ?? []));
  }
  return false;
}
