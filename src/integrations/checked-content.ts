import { loadContent } from '../content-files/load-content.ts';
import type { Settings } from '../settings.ts';

let read: ReturnType<typeof loadContent> | undefined;

/**
 * The content as the hooks of a build share it: read and checked once, for a country takes seconds.
 */
export const checkedContent = (settings: Settings): ReturnType<typeof loadContent> =>
  (read ??= loadContent(settings));

/** Lets the content go when the last hook has had it: the pages read it for themselves. */
export const forgetContent = (): void => {
  read = undefined;
};
