import { handOn } from '../content-files/handed-on.ts';
import { loadContent } from '../content-files/load-content.ts';
import { refusalOf } from '../views/printable/press-problems.ts';
import type { Settings } from '../settings.ts';

let read: ReturnType<typeof loadContent> | undefined;
let judged: { refusal: string | undefined } | undefined;

/**
 * The content as the hooks of a build share it: read and checked once, for a country takes seconds.
 */
export const checkedContent = (settings: Settings): ReturnType<typeof loadContent> =>
  (read ??= loadContent(settings));

/** Why the site cannot be built, as `refusalOf` says; all texts are measured once. */
export const refusalOfBuild = (settings: Settings): string | undefined =>
  (judged ??= { refusal: refusalOf(checkedContent(settings), settings) }).refusal;

/** Passes the content to the pages, and frees it after the last hook. */
export function passOnContent(settings: Settings): void {
  if (read?.content) handOn(settings, read.content);
  read = undefined;
  judged = undefined;
}
