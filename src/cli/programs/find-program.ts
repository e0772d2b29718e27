import { delimiter, join } from 'node:path';

/**
 * Where a program may lie: Debian's folder first, then those of `PATH`. Whether it is there is for
 * the caller to try.
 * @param names of the program, the best first; systems name some differently
 * @returns paths, each once
 */
export function placesOfProgram(names: readonly string[]): string[] {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return [...new Set(folders.flatMap((folder) => names.map((name) => join(folder, name))))];
}
