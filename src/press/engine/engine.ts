/**
 * The interface of a typesetting engine. There are two: one for Node, one for browsers (`#press/…`
 * in package.json).
 */

/** A template in `src/press/templates`, by name without `.typ`. */
export type Template = 'sheet' | 'frame' | 'share-picture' | 'clip' | 'logo' | 'checklist';

/** A picture a template opens by its name. */
export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

/** What a template gets: plain JSON. Templates render, so everything arrives decided. */
export type TemplateData = Readonly<Record<string, unknown>>;

/** The family every template asks for, and the only one it may fall back on. */
export const family = 'Be Vietnam Pro';

/** A template laid out. What cannot be written throws with the reason. */
export interface LaidOut {
  /**
   * Tagged PDF.
   * @param createdAt - creation date put into the file, in seconds since 1970 UTC
   */
  pdf: (createdAt: number) => Uint8Array;
  /** SVG source, texts as outlines. */
  svg: () => string;
  /**
   * Refuses a sign the fonts lack, which the writer of SVG draws as an empty box without a word.
   */
  refuseUnknownSigns: () => void;
  /** The values of the metadata with a label, as `<box>`, in the order of the document. */
  query: (selector: string) => unknown[];
}

/**
 * Lays a template out.
 * @returns the document, or what the engine has to say against it, warnings first
 */
export type LayOut = (
  template: Template,
  data: TemplateData,
  picture?: TemplateFile,
) => LaidOut | { trouble: string };
