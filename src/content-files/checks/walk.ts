import type { DataPath } from '../data-path.ts';

/**
 * Finds values in data that may not match its schema, so that a file with one fault still has its
 * other faults reported in the same run.
 * @param data parsed YAML or a CSV row
 * @param pattern keys from the top; `*` stands for every item of a list or every field of a group
 * @returns each value found, with its path
 */
export function valuesAt(
  data: unknown,
  pattern: readonly string[],
): { path: DataPath; value: unknown }[] {
  let found: { path: DataPath; value: unknown }[] = [{ path: [], value: data }];
  for (const key of pattern) {
    found = found.flatMap(({ path, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      if (key === '*' && Array.isArray(value)) {
        return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
      }
      const entries = Object.entries(value).filter(([name]) => key === '*' || name === key);
      return entries.map(([name, item]: [string, unknown]) => ({
        path: [...path, name],
        value: item,
      }));
    });
  }
  return found;
}

/**
 * The text at a path, or `null` when there is none.
 * @param data parsed data
 * @param path keys from the top
 */
export function textAt(data: unknown, path: readonly string[]): string | null {
  const value = valuesAt(data, path)[0]?.value;
  return typeof value === 'string' ? value : null;
}

/**
 * Every text in parsed data.
 * @param data parsed YAML or a CSV row
 */
export function textsIn(data: unknown): { path: DataPath; text: string }[] {
  const found: { path: DataPath; text: string }[] = [];
  const walk = (value: unknown, path: DataPath): void => {
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(data, []);
  return found;
}
