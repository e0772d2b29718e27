import { wordsOfScript, type LinkedScripts } from '../linked-scripts.ts';
import { sha256 } from '../unstyled-page.ts';
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
 * @param styles with the text of each by its hash
 * @returns a page, from the unstyled one
 */
export function styling(
  { classes, linked, inside }: StyleUse,
  styles: ReadonlyMap<string, string>,
  { scripts = () => new Set(), withFonts = true, keepStyle }: Surroundings = {},
): (html: string) => string {
  const names = new Set([...classes].flatMap((value) => value.split(/\s+/)));
  const scriptWords = [...[...linked].map(scripts), ...[...inside].map(wordsOfScript)];
  // A script may give an element any class whose name stands in it.
  const isUsed = (name: string): boolean =>
    names.has(name) || scriptWords.some((words) => words.has(name));
  const written = [...styles].map(([hash, css]) => {
    const style = usedStyle(css, isUsed, withFonts);
    const named = ` 'sha256-${hash}'`;
    const element = `<style>${hash}</style>`;
    return keepStyle
      ? { named, element, name: '', text: `<link rel="stylesheet" href="${keepStyle(style)}">` }
      : { named, element, name: ` 'sha256-${sha256(style)}'`, text: `<style>${style}</style>` };
  });
  return (html) => {
    let page = html;
    for (const { named, name, element, text } of written)
      page = page.replace(named, name).replaceAll(element, () => text);
    return page;
  };
}
