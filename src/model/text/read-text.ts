/** What reading a piece of an editor's text gave: its value, or what is wrong and how to mend it. */
export type Read<T> = { value: T } | { message: string; remedy: string };

/** Whether a text could be read. */
export const isRead = <T>(result: Read<T>): result is { value: T } => 'value' in result;

/**
 * A text that could not be read.
 * @param message what is wrong, in Vietnamese
 * @param remedy what to write instead, in Vietnamese
 */
export const unreadable = (
  message: string,
  remedy: string,
): { message: string; remedy: string } => ({
  message,
  remedy,
});
