/** Reads, merges and writes reports: in the worker of a page, in tests and measures. */
import { zipFile } from '../../feeds/zip.ts';
import { unitsOfToday } from '../../model/finder/units-of-today.ts';
import type { TodayFile } from '../../model/finder/today.ts';
import { UnitFinder } from '../../model/places/find-unit.ts';
import { indexUnits, type Units } from '../../model/places/units.ts';
import {
  reportingCommunes,
  reportingQuarters,
  type KnownUnits,
  type ReportingUnit,
} from '../../model/reports/known-units.ts';
import {
  isMissingCount,
  lacking,
  mergeReports,
  type MergedReport,
} from '../../model/reports/merge-reports.ts';
import { reportMessage } from '../../model/reports/report-words.ts';
import { isRead } from '../../model/text/read-text.ts';
import { slugOf } from '../../model/text/vietnamese.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import {
  openWorkbookOf,
  filedReportOf,
  type OpenedFile,
} from '../../workbooks/reports/open-report.ts';
import type { ReportForm, RowValues } from '../../workbooks/reports/report-form.ts';
import { reportForAbove, reportWorkbook } from '../../workbooks/reports/report-workbook.ts';
import type {
  DroppedReport,
  FormOrder,
  KnownYesterday,
  MergeOrder,
  ReportPlace,
} from './report-jobs.ts';
import { summaryPaper } from './summary-paper.ts';

/** The reports of one desk. */
export class ReportDesk {
  #units: Units = indexUnits([], [], []);
  #finder = new UnitFinder(this.#units);
  readonly #files = new Map<string, OpenedFile>();
  #last: { order: MergeOrder; merged: MergedReport } | null = null;

  /** Takes the official list. */
  start(today: TodayFile): void {
    this.#units = unitsOfToday(today);
    this.#finder = new UnitFinder(this.#units);
  }

  /** Takes a file; another of the same name is forgotten. */
  async take({ name, savedAt, bytes }: DroppedReport): Promise<void> {
    this.#files.set(name, await openWorkbookOf({ name, savedAt }, bytes));
  }

  /** Forgets a file. */
  leave(name: string): void {
    this.#files.delete(name);
  }

  /** Merges the files that were taken. */
  merge(order: MergeOrder): { merged: MergedReport; message: string } {
    const { place, day, cutOff, yesterday } = order;
    const known = this.#known(place);
    const reports = [...this.#files.values()].map((file) => filedReportOf(file, day));
    const merged = mergeReports(reports, {
      ...{ day, known, cutOff },
      yesterday: yesterday?.toDate ?? null,
    });
    this.#last = { order, merged };
    return { merged, message: reportMessage(place.name, merged) };
  }

  /**
   * The figures of the day before, from a merged or filled workbook.
   * @throws WorkbookError when it holds none
   */
  async yesterday(
    place: ReportPlace,
    day: string,
    { name, savedAt, bytes }: DroppedReport,
  ): Promise<KnownYesterday> {
    const { toDate } = valuesOf(await this.#rowsBefore(place, day, { name, savedAt, bytes }));
    return { day, toDate };
  }

  /**
   * The report that is handed on: a workbook, or a page of paper.
   * @throws RangeError when nothing was merged
   */
  async hand(kind: 'xlsx' | 'docx'): Promise<Uint8Array> {
    if (!this.#last) throw new RangeError('nothing was merged');
    const { order, merged } = this.#last;
    const { place, day } = order;
    if (kind === 'docx') return summaryPaper(place.name, merged);
    const own = ownUnit(place);
    const days = [day];
    const counted = merged.lines.filter(({ files }) => files.length > 0);
    const left = merged.lines.length - counted.length;
    const note = left === 0 ? '' : `Chưa tính ${left} trong ${merged.lines.length} đơn vị`;
    const { before, accounts, points, sessions, materials, ...totals } = merged.totals;
    // Where some say nothing, the sum of the others is not that of the place.
    const sums: RowValues = {
      ...{ ...totals, note },
      ...(lacking(merged, 'before') === 0 && { before }),
      ...(lacking(merged, 'accounts') === 0 && { accounts }),
      ...(!isMissingCount(merged, 'points') && { points }),
      ...(!isMissingCount(merged, 'sessions') && { sessions }),
      ...(!isMissingCount(merged, 'materials') && { materials }),
    };
    const below = counted.map(
      ({ unit, counts, difficulty, note: remark }) =>
        [unit.key, { ...counts, difficulty, note: remark }] as const,
    );
    return reportForAbove(
      { place: place.name, units: [own], days, values: { [own.key]: sums } },
      {
        ...{ place: place.name, days, values: Object.fromEntries(below) },
        units: merged.lines.map(({ unit }) => unit),
      },
    );
  }

  /** The workbook to be filled in. */
  async form(order: FormOrder): Promise<Uint8Array> {
    return reportWorkbook(await this.#formOf(order));
  }

  /** A workbook for each unit, in one ZIP. */
  async forms(order: FormOrder): Promise<Uint8Array> {
    const form = await this.#formOf(order);
    const files = await Promise.all(
      form.units.map(async (unit, at) => ({
        path: `${unit.code ?? String(at + 1).padStart(2, '0')}-${slugOf(unit.name)}.xlsx`,
        content: await reportWorkbook({ ...form, units: [unit] }),
      })),
    );
    return zipFile(files);
  }

  async #formOf({ place, days, due, yesterday }: FormOrder): Promise<ReportForm> {
    const { units } = this.#known(place);
    const form = { place: place.name, units, days, due };
    if (!yesterday) return form;
    const { values } = valuesOf(await this.#rowsBefore(place, null, yesterday));
    return { ...form, values };
  }

  /** The rows of a workbook of the day before, its units below first. */
  async #rowsBefore(place: ReportPlace, day: string | null, file: DroppedReport) {
    const opened = await openWorkbookOf(file, file.bytes);
    const known = this.#known(place);
    for (const part of ['detail', 'report'] as const) {
      const report = filedReportOf(opened, day, part);
      const [fault] = report.faults;
      if (fault) throw new WorkbookError(`${file.name}: ${fault.message}; ${fault.remedy}.`);
      if (day !== null && report.day !== null && report.day !== day) {
        throw new WorkbookError(
          `${file.name}: báo cáo của ngày ${formatDay(report.day)}, cần ngày ${formatDay(day)}. Thả đúng tệp hôm qua.`,
        );
      }
      const rows = report.rows.flatMap(({ unit, code, counts }) => {
        const found = known.find(unit, code);
        return isRead(found) ? [{ unit: found.value, counts }] : [];
      });
      if (rows.length > 0) return rows;
    }
    throw new WorkbookError(
      `${file.name}: không có dòng nào của ${place.name}. Thả bản tổng hợp hoặc bảng tính hôm qua của nơi này.`,
    );
  }

  #known({ province: slug, code, quarters }: ReportPlace): KnownUnits {
    if (code !== null) return reportingQuarters(quarters);
    const province = slug === null ? null : (this.#units.provinces.get(slug) ?? null);
    const communes = [...this.#units.communes.values()].filter(
      ({ provinceCode }) => province === null || provinceCode === province.code,
    );
    return reportingCommunes(this.#finder, communes, province);
  }
}

const valuesOf = (
  rows: readonly { unit: ReportingUnit; counts: RowValues }[],
): { values: Record<string, RowValues>; toDate: Record<string, number> } => ({
  values: Object.fromEntries(
    rows.map(({ unit, counts: { accounts, toDate } }) => [
      unit.key,
      {
        ...(accounts !== undefined && { accounts }),
        ...(toDate !== undefined && { before: toDate }),
      },
    ]),
  ),
  toDate: Object.fromEntries(
    rows.flatMap(({ unit, counts }) =>
      counts.toDate === undefined ? [] : [[unit.key, counts.toDate] as const],
    ),
  ),
});

/** The place as its next level knows it. */
const ownUnit = ({ name, code, province }: ReportPlace): ReportingUnit => ({
  key: code ?? province ?? '',
  name: name.split(', ')[0] ?? name,
  ...(code !== null && { code }),
});
