import { wordsOfScript, type LinkedScripts } from '../linked-scripts.ts';
import { hashNamed, sha256, styleNamed } from '../unstyled-page.ts';
import { usedStyle } from '../used-style.ts';
import type { StyleUse } from './style-sharing.ts';

/** What a kind of page does not say of itself. */
interface Surroundings {
  /** The words of scripts by what a page names them. */
  scripts?: LinkedScripts;
  /** Whether the pages may ask for fonts; they may if left out. */
  withFonts?: boolean;
  /** Keeps the style in a file of its own, for a page that links it; returns the address. */
  keepStyle?: ((css: string) => string) | undefined;
}

/**
 * The style of a kind of page: without the rules of classes that only pages of other kinds have.
 * @param use what they use
 * @param css what their sheets say
 * @returns a page, from the unstyled one
 */
export function styling(
  { sheets, classes, linked, inside }: StyleUse,
  css: string,
  { scripts = () => new Set(), withFonts = true, keepStyle }: Surroundings = {},
): (html: string) => string {
  if (sheets === '') return (html) => html;
  const names = new Set([...classes].flatMap((value) => value.split(/\s+/)));
  const scriptWords = [...[...linked].map(scripts), ...[...inside].map(wordsOfScript)];
  // A script may give an element any class whose name stands in it.
  const isUsed = (name: string): boolean =>
    names.has(name) || scriptWords.some((words) => words.has(name));
  const style = usedStyle(css, isUsed, withFonts);
  const hash = keepStyle ? '' : hashNamed(sha256(style));
  const element = keepStyle
    ? `<link rel="stylesheet" href="${keepStyle(style)}">`
    : styleNamed(style);
  return (html) => html.replace(hashNamed(sheets), hash).replace(styleNamed(sheets), () => element);
}
