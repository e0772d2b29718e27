/** A table as text: .csv, .txt, .tsv, in whatever encoding and with whatever separator. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { withoutTextMark } from '../../model/text/spreadsheet-text.ts';
import { oldEncodingOf } from '../../model/text/old-encoding.ts';
import { GridBuilder } from './grid-builder.ts';
import { LIMITS } from './limits.ts';
import type { Worksheet } from './worksheet.ts';
import { WorkbookError } from './workbook-error.ts';
import { isErrorText } from './xlsx-cell.ts';
import { addressOf } from './worksheet.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Number of lines from which the separator is detected. */
const LINES_LOOKED_AT = 20;

/**
 * The text of a file.
 * @param bytes UTF-8 or UTF-16, or the one-byte encoding of Vietnamese Windows
 * @returns NFC; `null` when it is no text
 */
export function decodeTable(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
    ?.replace(/^\ufeff+/, '')
    .normalize('NFC');
  return text === undefined || /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
}

/** What bytes of another kind of file become: controls, signs that are private or not assigned. */
const NO_TEXT = /[\u0080-\u009f\p{Co}\p{Cn}]/gu;

/** Text whose encoding is a guess: none where more than one sign in a hundred is of no text. */
const guessed = (text: string): string | null =>
  (text.match(NO_TEXT)?.length ?? 0) * 100 > text.length ? null : text;

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without its mark UTF-16 shows by the zero half of every comma and letter of ASCII.
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 2000); at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return guessed(new TextDecoder('utf-16le').decode(bytes));
  if (even > 0 && odd === 0) return guessed(new TextDecoder('utf-16be').decode(bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1258').decode(bytes);
    // TCVN3 and VNI are seen for what they are in the Western encoding only.
    return oldEncodingOf(text.normalize('NFC')) === null
      ? text
      : guessed(new TextDecoder('windows-1252').decode(bytes));
  }
}

/**
 * Reads a table.
 * @param name of the sheet it becomes
 * @returns `null` when the text is no table: it has one column only
 * @throws WorkbookError when a quotation mark is never closed, or it is larger than the limits
 */
export function readTextTable(text: string, name: string): Worksheet | null {
  const [, declared] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = declared === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const separator = declared ?? separatorOf(body);
  if (separator === null) return null;
  const builder = new GridBuilder(name, { left: LIMITS.cells });
  for (const [row, cells] of records(body, separator).entries()) {
    builder.countRow();
    for (const [column, cell] of cells.entries()) {
      const plain = withoutTextMark(cell);
      builder.put(
        row,
        column,
        isErrorText(plain) ? { flaw: 'error', shown: plain, at: addressOf(row, column) } : plain,
      );
    }
  }
  return { name, grid: builder.grid() };
}

function records(text: string, separator: string): string[][] {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? String(error.lines) : '1';
    throw new WorkbookError(
      `Dòng ${line} của tệp có dấu ngoặc kép mở ra mà không đóng, hoặc đặt giữa ô. Đặt cả ô trong "…"; dấu ngoặc kép bên trong viết hai lần.`,
    );
  }
}

/** The sign that parts most lines into the same number of columns. */
function separatorOf(text: string): string | null {
  const lines = text
    .split(/\r\n?|\n/, LINES_LOOKED_AT)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''))
    .filter((line) => line.trim() !== '');
  const counts = SEPARATORS.map((separator) => {
    const most = lines.map((line) => line.split(separator).length - 1);
    return {
      separator,
      score: most.filter((count) => count > 0).length * 1000 + Math.max(0, ...most),
    };
  });
  const [best] = counts.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.separator : null;
}
