import { writeFileSync } from 'node:fs';
import { loadContent } from '../../content-files/load-content.ts';
import { unitsOf } from '../../content-files/units-in.ts';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import { readEntries } from '../../content-files/read-entries.ts';
import { readTree } from '../../content-files/tree.ts';
import { spreadsheetCsv } from '../../model/csv.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import type { Settings } from '../../settings.ts';
import { textTables } from '../../workbooks/write/text-tables.ts';
import { registerTable, type RegisterTable } from '../../views/code/register-table.ts';
import { campaignAsked, channelAsked, placeAsked, type AskedCodes } from './asked.ts';
import { Mistake } from '../command.ts';
import { readRegister } from './register-file.ts';

/** Where the list goes besides the terminal. */
interface Files {
  xlsx?: string | undefined;
  csv?: string | undefined;
}

/**
 * Shows the register as a table, or writes it into files officials open in Excel.
 * @param asked which rows: of a consultation, of a place and what belongs to it, of a channel
 * @param files where to write
 * @throws Mistake when a filter names nothing, or the content cannot be read
 */
export async function listCodes(
  settings: Settings,
  asked: AskedCodes,
  files: Files,
): Promise<void> {
  // Finishes what an interrupted command left half written.
  readRegister(settings.contentDir);
  // A sheet that lacks a code is no reason to hide the register.
  const { content, problems } = loadContent(settings, isOfRegister);
  if (!content) throw new Mistake(reportOf(problems.filter((one) => !isOfRegister(one))));
  const rows = content.codes.filter(filterFor(settings, asked));
  const table = registerTable({ content, settings }, rows);
  if (files.xlsx !== undefined) {
    writeFileSync(files.xlsx, await textTables([{ name: 'Sổ mã bản in', ...table }]));
    console.log(`Đã ghi ${rows.length} mã vào ${files.xlsx}`);
  }
  if (files.csv !== undefined) {
    writeFileSync(files.csv, csvOf(table));
    console.log(`Đã ghi ${rows.length} mã vào ${files.csv}`);
  }
  if (files.xlsx === undefined && files.csv === undefined) {
    if (rows.length > 0) console.log(aligned(table));
    const retired = rows.filter(({ retiredOn }) => retiredOn !== undefined).length;
    console.log(`\n${rows.length} mã, ${retired} mã đã thôi dùng.`);
  }
  if (settings.isTrial) console.log('Chưa đặt SITE_URL: địa chỉ trên chỉ mở được ở máy này.');
  if (problems.length > 0) console.log('Sổ mã có chỗ cần sửa: npm run codes -- check');
}

const isOfRegister = ({ file }: Problem): boolean => /\/codes\.(csv|lock)$/.test(file);

function filterFor(settings: Settings, asked: AskedCodes): (row: PrintedCode) => boolean {
  const entries = readEntries(readTree(settings.contentDir, []), []);
  const campaign =
    asked.campaign === undefined ? undefined : campaignAsked(entries, asked.campaign);
  const place =
    asked.place === undefined ? undefined : placeAsked(entries, unitsOf(entries), asked.place);
  const channel = asked.channel === undefined ? undefined : channelAsked(asked.channel);
  return (row) =>
    (campaign === undefined || row.campaign === campaign) &&
    (place === undefined || isIn(row.place, place)) &&
    (channel === undefined || row.channel === channel) &&
    (asked.diem === undefined || row.point === asked.diem);
}

/** A province's list holds its communes; the whole country's only what is for the whole country. */
const isIn = (place: string, wanted: string): boolean =>
  place === wanted || (wanted !== NATIONWIDE && place.startsWith(`${wanted}/`));

/** With a byte order mark, which Excel needs to read Vietnamese. */
function csvOf({ head, rows }: RegisterTable): string {
  const records = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  return spreadsheetCsv(head, records as Record<string, string>[]);
}

/**
 * A table for a terminal: columns side by side, without those that are empty in every row.
 * @param table heads and rows
 */
function aligned({ head, rows }: RegisterTable): string {
  const shown = head.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  const lines = [head, ...rows].map((row) => shown.map((at) => row[at] ?? ''));
  const widths = shown.map((_, at) =>
    lines.reduce((most, line) => Math.max(most, (line[at] ?? '').length), 0),
  );
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
