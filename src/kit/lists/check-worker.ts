/** Checks a workbook of support points as the import does, beside the page, which never waits. */
import { formatCsv } from '../../model/csv.ts';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { FIELDS, type Field } from '../../workbooks/points/columns.ts';
import { importPoints } from '../../workbooks/points/import-points.ts';
import { readWorkbook } from '../../workbooks/read/read-workbook.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import { countsOf, reportLines, reportTable } from '../../workbooks/report.ts';
import type { UnitList } from './list-order.ts';
import { unpackedUnits } from './unpacked-units.ts';

/** A workbook as it was dropped, with what its rows are read against. */
export interface DroppedPoints {
  bytes: Uint8Array;
  units: UnitList;
  campaigns: readonly { id: string; names: string[] }[];
  /** Hosts links may lead to. */
  hosts: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** What became of it. */
interface CheckedPoints {
  /** Worksheet, row, result, name, column, detail, remedy: as in the report of the command. */
  lines: readonly (readonly string[])[];
  sum: string;
  /** Unknown columns, and other notes. */
  remarks: readonly string[];
  /** The report as a file. */
  report: string;
  /** `support-points.csv` by the address part of its province; only rows that were taken. */
  files: readonly (readonly [province: string, csv: string])[];
}

/** What can be asked. */
export interface CheckJobs {
  check: (dropped: DroppedPoints) => Promise<CheckedPoints>;
}

const NO_DEFAULTS: Partial<Record<Field, string>> = {};

const jobs: CheckJobs = {
  check: async ({ bytes, units, campaigns, hosts, today }) => {
    const workbook = await readWorkbook(bytes);
    const { outcomes, files, unused, remarks } = importPoints(workbook.sheets, {
      units: unpackedUnits(units),
      province: null,
      defaults: NO_DEFAULTS,
      campaigns: [...campaigns],
      hosts: new Set(hosts),
      today,
      existing: [],
    });
    const { taken, refused, duplicate, blank, heading, skipped } = countsOf(outcomes);
    return {
      lines: outcomes.flatMap(reportLines).map((line) => Object.values(line)),
      sum: `Đọc ${outcomes.length} dòng: nhận ${taken}, từ chối ${refused}, trùng ${duplicate}, trống ${blank}, tiêu đề ${heading}, không lấy ${skipped}.`,
      remarks: [
        ...unused.map((title) => `Cột không dùng: ${title}`),
        ...workbook.remarks,
        ...remarks,
      ],
      report: reportTable(outcomes),
      files: [...files].map(([province, points]) => [province, formatCsv(FIELDS, points)] as const),
    };
  },
};

serveJobs({ ...jobs }, (error) => error instanceof WorkbookError);
