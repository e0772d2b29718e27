/** The workbook of daily reports: made for a place, with checks inside, one page for one day or one a day. */
import {
  DIFFICULTIES,
  REPORT_HEADS,
  REPORT_HELP,
  type ReportColumn,
} from '../../model/reports/report-columns.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { headCell, textCell, writeWorkbook, type WrittenSheet } from '../write/write-workbook.ts';
import { DETAIL_SHEET, HELP_SHEET, LISTS_SHEET } from './read-report.ts';
import type { ReportForm } from './report-form.ts';
import { reportSheet } from './report-sheet.ts';

/** The one page where no day is set. */
const ONE_PAGE = 'Báo cáo';

/**
 * Writes the workbook.
 * @param form what it is made for
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export function reportWorkbook(form: ReportForm): Promise<Uint8Array<ArrayBuffer>> {
  const days = form.days.length === 0 ? [null] : form.days;
  const pages = days.map((day, at): WrittenSheet => {
    const before = days[at - 1];
    return reportSheet(form, {
      name: pageName(day),
      day,
      before: before === undefined ? null : pageName(before),
    });
  });
  return writeWorkbook([...pages, helpSheet(), listsSheet()]);
}

/**
 * Writes the report of a place to the next level: its sums in one row, the units below on a page of
 * their own.
 * @param own the place, its sums, and the day
 * @param below its units with their figures
 * @returns the bytes of an .xlsx file
 */
export function reportForAbove(
  own: ReportForm,
  below: ReportForm,
): Promise<Uint8Array<ArrayBuffer>> {
  const [day = null] = own.days;
  return writeWorkbook([
    reportSheet(own, { name: ONE_PAGE, day, before: null }),
    reportSheet(below, { name: DETAIL_SHEET, day, before: null }),
    helpSheet(),
    listsSheet(),
  ]);
}

/** "03-11-2025": no name of a worksheet holds a slash. */
const pageName = (day: string | null): string =>
  day === null ? ONE_PAGE : formatDay(day).replaceAll('/', '-');

const helpSheet = (): WrittenSheet => ({
  name: HELP_SHEET,
  rows: [
    ['Cột', 'Cách ghi'].map((head) => headCell(head)),
    ...(Object.keys(REPORT_HEADS) as ReportColumn[]).map((column) =>
      [REPORT_HEADS[column], REPORT_HELP[column]].map(textCell),
    ),
    ...REMARKS.map((text) => ['', text].map(textCell)),
  ],
  widths: [34, 90],
  still: { rows: 1 },
});

const REMARKS = [
  'Văn bản yêu cầu báo cáo kết quả hằng ngày, không kèm mẫu. Đây là mẫu gợi ý; cơ quan đã có mẫu riêng thì theo mẫu đó.',
  'Ô trắng: gõ số. Ô xám: tự tính, đừng gõ vào.',
  'Báo cáo chỉ nhận số đếm. Không thêm cột họ tên, số căn cước, số điện thoại.',
];

const listsSheet = (): WrittenSheet => ({
  name: LISTS_SHEET,
  rows: [[headCell(REPORT_HEADS.difficulty)], ...DIFFICULTIES.map((text) => [textCell(text)])],
  widths: [40],
});
