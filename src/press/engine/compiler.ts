import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { family, fonts } from './fonts.ts';
import { PressError } from '../press-error.ts';
import { ourSigns } from '../letters/signs.ts';
import { projectFile } from '../../files/project-file.ts';

/** A template in `src/press/templates`, by name without `.typ`. */
export type Template = 'sheet' | 'frame' | 'share-picture' | 'clip' | 'logo';

/** A picture a template opens by its name. */
export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

/** What a template gets: plain JSON. Templates render, so everything arrives decided. */
export type TemplateData = Readonly<Record<string, unknown>>;

/** Results unused for this many sweeps are dropped; fewer would drop what the next sheet shares. */
const keepSweeps = 2;

/**
 * Layout results pile up without sweeps. The laid-out documents themselves are freed between turns of
 * the event loop, so a long run must await now and then. The poster of every commune peaks at 270 MB
 * with two workers; with half as many sweeps, at 300.
 */
const sheetsPerSweep = 25;

const knownSigns = new Set(ourSigns());

let shared: NodeCompiler | undefined;
let sinceSweep = 0;

/**
 * Lays out one sheet and writes it as tagged PDF/UA-1. The same data gives the same bytes: the
 * creation date is passed in, never read from the clock.
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
  if (picture) compiler().mapShadow(join(templates(), picture.name), Buffer.from(picture.bytes));
  const document = layOut(template, data, subject);
  return writePdf(document, subject, 'ua-1', createdAt);
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
  const document = layOut(template, data, subject);
  // The SVG writer draws an empty box for a sign the font lacks and says nothing; the PDF/A writer
  // refuses it. Its output is thrown away: it is asked for the refusal, where one is possible, for
  // that takes as long as the layout.
  if (!isOfKnownSigns(data)) writePdf(document, subject, 'a-2b', 0);
  return compiler().plainSvg(document);
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
  if (picture) compiler().mapShadow(join(templates(), picture.name), Buffer.from(picture.bytes));
  const document = layOut(template, data, subject);
  return compiler().query(document, { selector, field: 'value' }) as unknown[];
}

function isOfKnownSigns(data: TemplateData): boolean {
  for (const sign of JSON.stringify(data)) if (!knownSigns.has(sign)) return false;
  return true;
}

/** The one compiler of this process: starting one reads every font, which costs more than a sheet. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: templates(),
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return shared;
}

/** From the package root and not from this file; see fonts.ts for the reason. */
function templates(): string {
  return projectFile('src/press/templates');
}

function layOut(template: Template, data: TemplateData, subject: string): NodeTypstDocument {
  sinceSweep += Array.isArray(data['sheets']) ? data['sheets'].length : 1;
  if (sinceSweep >= sheetsPerSweep) {
    compiler().evictCache(keepSweeps);
    sinceSweep = 0;
  }
  // A mapped file and not sys.inputs: changed inputs make a new standard library, and everything laid
  // out before is laid out again (1.4 ms a poster instead of 0.6).
  const json = Buffer.from(JSON.stringify({ ...data, family }));
  compiler().mapShadow(join(templates(), 'data.json'), json);
  const outcome = compiler().compile({ mainFilePath: join(templates(), `${template}.typ`) });
  // Warnings are asked for first: a font that is not there is "only" a warning to Typst.
  const trouble = outcome.takeWarnings() ?? outcome.takeError();
  if (trouble !== null) throw new PressError(subject, reasonOf(trouble));
  if (outcome.result === null) throw new PressError(subject, 'nothing was laid out');
  return outcome.result;
}

function writePdf(
  document: NodeTypstDocument,
  subject: string,
  pdfStandard: 'ua-1' | 'a-2b',
  creationTimestamp: number,
): Uint8Array {
  try {
    return compiler().pdf(document, { pdfStandard, creationTimestamp });
  } catch (error) {
    throw new PressError(subject, error instanceof Error ? error.message : String(error));
  }
}

function reasonOf(trouble: NodeError): string {
  const messages = trouble.shortDiagnostics.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one),
  );
  return messages.join('; ');
}
