import type { z } from 'zod';
import type { DataPath } from './data-path.ts';
import { explainIssue } from './explain-issue.ts';
import type { FilePosition, Problem } from './problem.ts';

/** Data parsed from a file, not yet checked, that still knows where each part stood. */
export interface Parsed {
  file: string;
  data: unknown;
  /** True when the text could not be read as data; that is reported already, so nothing else is. */
  isBroken?: boolean;
  /** The place of a value, or of the nearest parent that is written in the file. */
  at(path: DataPath): FilePosition;
}

/** Checked data that still knows where each part stood, for the checks across files. */
interface Located<T> extends Parsed {
  value: T;
}

/**
 * Checks parsed data against its schema.
 * @param parsed data with its places
 * @param schema what it has to be
 * @returns the checked data, or `null` when it has problems
 */
export function checked<Schema extends z.ZodType>(
  parsed: Parsed,
  schema: Schema,
  problems: Problem[],
): Located<z.output<Schema>> | null {
  const result = schema.safeParse(parsed.data, { reportInput: true });
  if (result.success) return { ...parsed, value: result.data };
  for (const issue of result.error.issues) {
    for (const { path, message, remedy } of explainIssue(issue, schema)) {
      problems.push({ file: parsed.file, ...parsed.at(path), message, remedy });
    }
  }
  return null;
}
