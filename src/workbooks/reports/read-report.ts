/** A daily report in: every filled row, or why the file cannot be counted. */
import type { FiledReport, ReportFault } from '../../model/reports/filed-report.ts';
import { REPORT_HEADS } from '../../model/reports/report-columns.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Workbook, Worksheet } from '../read/worksheet.ts';
import { garbledCell } from '../garbled-cell.ts';
import { personalFault } from './personal-columns.ts';
import { daysInHead, type DayFound } from './report-day.ts';
import { findReportHeader, type ReportHeader } from './report-header.ts';
import { readRows } from './report-rows.ts';

/** Worksheets of our workbooks that hold no report. */
export const HELP_SHEET = 'Cách ghi';
export const LISTS_SHEET = 'Lựa chọn';
/** The units below, in a workbook for the next level. */
export const DETAIL_SHEET = 'Chi tiết';

/** What is read in a file. */
export interface ReportFile {
  name: string;
  /** epoch ms; `null` when not known */
  savedAt: number | null;
}

interface Table {
  sheet: Worksheet;
  header: ReportHeader;
  day: DayFound | null;
}

/**
 * Reads the report of a day in a workbook that may hold one worksheet a day.
 * @param file what it is called, and when it came
 * @param workbook as the one reader has it
 * @param day `YYYY-MM-DD`; `null`: the last one that is filled in
 * @param part the report itself, or the units below it in a workbook for the next level
 */
export function readReport(
  file: ReportFile,
  { sheets, remarks }: Workbook,
  day: string | null,
  part: 'report' | 'detail' = 'report',
): FiledReport {
  const fault = (found: Omit<ReportFault, 'file'>): FiledReport => ({
    ...{ file: file.name, savedAt: file.savedAt, day: null, rows: [], total: null },
    ...{ faults: [{ file: file.name, ...found }], remarks: [] },
  });
  const skipped = [HELP_SHEET, LISTS_SHEET, part === 'report' ? DETAIL_SHEET : ''];
  const own = sheets.filter(({ name }) => !skipped.includes(name));
  const only = part === 'detail' ? own.filter(({ name }) => name === DETAIL_SHEET) : own;
  const tables = (only.length > 0 ? only : own).flatMap((sheet): Table[] => {
    const header = findReportHeader(sheet);
    return header ? [{ sheet, header, day: daysInHead(sheet, header) }] : [];
  });
  for (const { sheet, header } of tables) {
    const personal = personalFault(sheet, header);
    if (personal) return fault(personal);
  }
  const [first] = tables;
  if (!first) {
    const garbled = own.flatMap((sheet) => {
      const found = garbledCell(sheet);
      return found ? [{ sheet: sheet.name, ...found }] : [];
    });
    if (garbled[0]) return fault(garbled[0]);
    return fault({
      message: `không có bảng nào có cột “${REPORT_HEADS.unit}” và “${REPORT_HEADS.toDate}”`,
      remedy: 'dùng bảng tính mẫu; giữ nguyên dòng tiêu đề',
    });
  }
  const dayOf = (table: Table) => (table.day && 'day' in table.day ? table.day.day : null);
  const ofDay = tables.filter((table) => day !== null && dayOf(table) === day);
  if (day !== null && ofDay.length > 1) {
    const names = ofDay.map(({ sheet }) => `“${sheet.name}”`).join(', ');
    return fault({
      message: `có ${ofDay.length} trang cùng ngày ${formatDay(day)}: ${names}`,
      remedy: 'giữ một trang, xóa trang kia',
    });
  }
  const isFilled = ({ sheet, header }: Table) => readRows(file.name, sheet, header).rows.length > 0;
  const [table = first] = day === null ? tables.filter(isFilled).reverse() : ofDay;
  if (table.day && 'message' in table.day) return fault({ sheet: table.sheet.name, ...table.day });
  return {
    ...{ file: file.name, savedAt: file.savedAt, day: table.day?.day ?? null },
    ...readRows(file.name, table.sheet, table.header),
    faults: [],
    remarks: [...remarks, ...table.header.unused.map(({ head }) => `Cột không dùng: ${head}`)],
  };
}
