import { layOut } from '#press/typesetter';
import { ourSigns } from '../letters/signs.ts';
import { PressError } from '../press-error.ts';
import type { LaidOut, Template, TemplateData, TemplateFile } from './engine.ts';

const knownSigns = new Set(ourSigns());

/**
 * Lays out one sheet and writes it as tagged PDF; in Node with the mark of PDF/UA-1, which the engine
 * of browsers cannot set. The same data gives the same bytes: the creation date is passed in, never
 * read from the clock.
 *
 * @param template - which sheet
 * @param data - JSON for the template
 * @param subject - what to call this sheet in an error
 * @param createdAt - creation date put into the file, in seconds since 1970 UTC
 * @param picture - a file the data names
 * @returns the bytes of the PDF
 * @throws {@link PressError} on any error or warning, a missing glyph included
 */
export function compilePdf(
  template: Template,
  data: TemplateData,
  subject: string,
  createdAt: number,
  picture?: TemplateFile,
): Uint8Array {
  const document = laidOut(template, data, subject, picture);
  return written(subject, () => document.pdf(createdAt));
}

/**
 * Lays out one picture and writes it as SVG whose text is outlines, so no reader needs our fonts.
 *
 * @param template - which picture
 * @param data - JSON for the template
 * @param subject - what to call this picture in an error
 * @returns the SVG source
 * @throws {@link PressError} on any error or warning, a missing glyph included
 */
export function compileSvg(template: Template, data: TemplateData, subject: string): string {
  const document = laidOut(template, data, subject);
  // Asked for only where a refusal is possible, for it takes as long as the layout.
  if (!isOfKnownSigns(data)) written(subject, document.refuseUnknownSigns);
  return document.svg();
}

/**
 * Lays out a template and hands back what it says of itself.
 *
 * @param template - which
 * @param data - JSON for the template
 * @param subject - what to call this in an error
 * @param selector - label of the metadata, as `<box>`
 * @param picture - a file the data names
 * @returns the values, in the order of the document
 * @throws {@link PressError} on any error or warning
 */
export function queryTemplate(
  template: Template,
  data: TemplateData,
  subject: string,
  selector: string,
  picture?: TemplateFile,
): unknown[] {
  return laidOut(template, data, subject, picture).query(selector);
}

function isOfKnownSigns(data: TemplateData): boolean {
  for (const sign of JSON.stringify(data)) if (!knownSigns.has(sign)) return false;
  return true;
}

function laidOut(
  template: Template,
  data: TemplateData,
  subject: string,
  picture?: TemplateFile,
): LaidOut {
  const outcome = layOut(template, data, picture);
  if ('trouble' in outcome) throw new PressError(subject, outcome.trouble);
  return outcome;
}

function written<T>(subject: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new PressError(subject, error instanceof Error ? error.message : String(error));
  }
}
