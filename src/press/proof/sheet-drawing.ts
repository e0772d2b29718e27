/** The drawing program of a sheet's first page, as the file holds it (ISO 32000-1, 7.8.2). */
import { inflateSync } from 'node:zlib';

/** What draws the first page, and what it is drawn on. */
export interface SheetDrawing {
  /** The operators, one a line, as the layout engine writes them. */
  program: string;
  /** Width and height of the page, in points. */
  width: number;
  height: number;
  /** Every colour space by its name, with how many channels it has. */
  colours: string;
}

/**
 * Takes the drawing program out of a sheet.
 * @param pdf - one of ours: page objects not compressed, one stream a page
 * @throws when the file is not built like ours
 */
export function sheetDrawing(pdf: Uint8Array): SheetDrawing {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const page = firstPage(file);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? [];
  const [, contents] = /\/Contents (\d+) 0 R/u.exec(page) ?? [];
  if (!width || !height || !contents) throw new Error('no page like ours in the file');
  const colours = [...page.matchAll(/\/(c\d+) (\d+) 0 R/gu)].map(
    ([, name = '', id = '']) => `${name} ${channelsOf(file, id)}`,
  );
  return {
    program: streamOf(file, contents),
    width: Number(width),
    height: Number(height),
    colours: colours.join(', '),
  };
}

function firstPage(file: Buffer): string {
  const [, id = ''] = /\/Kids \[(\d+) 0 R/u.exec(objectAt(file, file.indexOf('/Kids ['))) ?? [];
  return object(file, id);
}

/** A profile says its channels in the dictionary of its stream. */
function channelsOf(file: Buffer, id: string): string {
  const [, profile = ''] = /\/ICCBased (\d+) 0 R/u.exec(object(file, id)) ?? [];
  return /\/N (\d)/u.exec(object(file, profile))?.[1] ?? '?';
}

function object(file: Buffer, id: string): string {
  const start = file.indexOf(`\n${id} 0 obj\n`, 0, 'latin1');
  if (id === '' || start < 0) throw new Error(`no object ${id} in the file`);
  return objectAt(file, start);
}

/** From a place in an object to its end, or to its stream. */
function objectAt(file: Buffer, start: number): string {
  const end = file.indexOf('endobj', start, 'latin1');
  const stream = file.indexOf('\nstream\n', start, 'latin1');
  const to = stream >= 0 && stream < end ? stream : end;
  return file.toString('latin1', start, to);
}

function streamOf(file: Buffer, id: string): string {
  const dictionary = object(file, id);
  const [, length] = /\/Length (\d+)/u.exec(dictionary) ?? [];
  if (!length || !dictionary.includes('/Filter /FlateDecode')) throw new Error('no stream of ours');
  const from = file.indexOf('stream\n', file.indexOf(`\n${id} 0 obj\n`, 0, 'latin1'), 'latin1') + 7;
  return inflateSync(file.subarray(from, from + Number(length))).toString('latin1');
}
