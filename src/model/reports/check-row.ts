/** What the figures of a row say against each other. */
import type { FiledRow, FiledTotal, ReportFault } from './filed-report.ts';
import { COUNT_KEYS, REPORT_HEADS, type ReportColumn } from './report-columns.ts';

/**
 * Checks a row.
 * @param file it stands in
 * @param row as filed
 * @param yesterday how many had taken part as the merged report of yesterday says; none: not known
 */
export function rowFaults(
  file: string,
  row: FiledRow,
  yesterday: number | undefined,
): ReportFault[] {
  const { accounts, before, toDate, today } = row.counts;
  const fault = (column: ReportColumn, message: string, remedy: string): ReportFault => ({
    ...{ file, sheet: row.sheet, cell: row.cells[column], unit: row.unit, message, remedy },
  });
  if (toDate === undefined) {
    // What stands there and is no count has been named already.
    if (row.faults.some(({ cell }) => cell === row.cells.toDate)) return [];
    return [fault('toDate', `chưa ghi “${REPORT_HEADS.toDate}”`, 'ghi số; không có ai thì ghi 0')];
  }
  const faults: ReportFault[] = [];
  if (accounts !== undefined && toDate > accounts) {
    faults.push(
      fault(
        'toDate',
        `đã tham gia ${toDate}, nhiều hơn ${accounts} tài khoản`,
        'xem lại hai số: tài khoản hoặc đã tham gia',
      ),
    );
  }
  if (before !== undefined && toDate < before) {
    faults.push(
      fault(
        'toDate',
        `đến hôm nay ${toDate}, ít hơn đến hôm qua ${before}`,
        'ghi tổng từ ngày đầu, không ghi riêng số của ngày hôm nay',
      ),
    );
  } else if (yesterday !== undefined && toDate < yesterday) {
    faults.push(
      fault(
        'toDate',
        `đến hôm nay ${toDate}, ít hơn ${yesterday} trong bản tổng hợp hôm qua`,
        'ghi tổng từ ngày đầu; hôm qua sai thì sửa bản hôm qua trước',
      ),
    );
  }
  if (
    before !== undefined &&
    today !== undefined &&
    toDate >= before &&
    today !== toDate - before
  ) {
    faults.push(
      fault(
        'today',
        `trong ngày ${today}, không bằng ${toDate} trừ ${before} (${toDate - before})`,
        'xóa ô này để tự tính, hoặc sửa cho khớp',
      ),
    );
  }
  return faults;
}

/**
 * What the row of sums says against the rows above it.
 * @param file it stands in
 * @param total the row of sums
 */
export function sumFaults(
  file: string,
  { written, summed, sheet, cells }: FiledTotal,
): ReportFault[] {
  return COUNT_KEYS.flatMap((key) => {
    const [total, sum] = [written[key], summed[key]];
    if (total === undefined || sum === undefined || total === sum) return [];
    return [
      {
        ...{ file, sheet, cell: cells[key] },
        message: `dòng tổng, cột “${REPORT_HEADS[key]}” ghi ${total}; cộng các dòng được ${sum}`,
        remedy: 'sửa dòng sai, hoặc xóa số ở dòng tổng',
      },
    ];
  });
}
