/** A row that cannot be printed, and why, in Vietnamese. */
export class OrderError extends Error {
  override name = 'OrderError';
}

/**
 * Reads parts of a row one by one: all that is wrong is said at once, so that the list is corrected in one go.
 * @param problems gathers why a part cannot be printed
 * @returns reads one part; nothing where it has a problem
 */
export const gathering =
  (problems: string[]) =>
  <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
