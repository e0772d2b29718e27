import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Says which tests load a source file, directly or through others.
 * @param root the project
 * @param patterns where tests lie
 * @returns for a path below the project, the paths of its tests, those that load least first
 */
export function relatedTests(
  root: string,
  patterns: readonly string[],
): (file: string) => string[] {
  const imports = new Map<string, string[]>();
  const importsOf = (path: string): string[] => {
    const known = imports.get(path);
    if (known) return known;
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
    const found = importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => join(dirname(path), fileName.replace(/\?.*$/, '')))
      .filter((target) => target.endsWith('.ts') && existsSync(join(root, target)));
    imports.set(path, found);
    return found;
  };
  const loadedBy = (test: string): Set<string> => {
    const loaded = new Set([test]);
    for (const path of loaded) for (const target of importsOf(path)) loaded.add(target);
    return loaded;
  };
  const tests = globSync([...patterns], { cwd: root })
    .map((test) => ({ test, loads: loadedBy(test) }))
    .sort((one, other) => one.loads.size - other.loads.size);
  return (file) => tests.filter(({ loads }) => loads.has(file)).map(({ test }) => test);
}
