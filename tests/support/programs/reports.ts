/** Daily reports as offices fill them in: our own workbook, with values typed into its cells. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { reportingCommunes, type KnownUnits } from '../../../src/model/reports/known-units.ts';
import { UnitFinder } from '../../../src/model/places/find-unit.ts';
import type { FiledReport } from '../../../src/model/reports/filed-report.ts';
import { dayNumberOf } from '../../../src/model/time/vietnam-clock.ts';
import { openWorkbookOf, filedReportOf } from '../../../src/workbooks/reports/open-report.ts';
import type { ReportFile } from '../../../src/workbooks/reports/read-report.ts';
import { FROZEN_CONTENT } from '../sites/frozen-content.ts';

/** The day of every made-up report. */
export const REPORT_DAY = '2025-11-04';

/** Who reports to a province of the official list, or to the whole country. */
export function communesReporting(slug: string | null): KnownUnits {
  const units = unitsIn(FROZEN_CONTENT);
  const province = [...units.provinces.values()].find((one) => one.slug === slug) ?? null;
  const communes = [...units.communes.values()].filter(
    ({ provinceCode }) => province === null || provinceCode === province.code,
  );
  return reportingCommunes(new UnitFinder(units), communes, province);
}

/** Days since 30/12/1899. */
const serialOf = (day: string): number => dayNumberOf(day) + 25_569;

/**
 * A workbook with values typed into its first worksheet.
 * @param workbook .xlsx as we write it
 * @param values by cell: a count, a text, or a day (`YYYY-MM-DD`)
 */
export function withCells(
  workbook: Uint8Array,
  values: Readonly<Record<string, string | number>>,
): Uint8Array {
  const parts = unzipSync(workbook);
  const name = 'xl/worksheets/sheet1.xml';
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (const [cell, value] of Object.entries(values)) {
    const found = new RegExp(`<c r="${cell}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`).exec(xml);
    if (!found) throw new RangeError(`no cell ${cell}`);
    xml = xml.replace(found[0], () => `<c r="${cell}"${found[1] ?? ''}${written(value)}</c>`);
  }
  return zipSync({ ...parts, [name]: strToU8(xml) }, { mtime: new Date(1980, 0, 1) });
}

const written = (value: string | number): string => {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `><v>${serialOf(value)}</v>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ` t="inlineStr"><is><t>${text}</t></is>`;
};

/**
 * A file as the page reads it.
 * @param file what it is called, and when it came
 * @param day `YYYY-MM-DD`
 * @param part the report itself, or the units below it
 */
export const openReport = async (
  file: ReportFile,
  bytes: Uint8Array,
  day: string,
  part: 'report' | 'detail' = 'report',
): Promise<FiledReport> => filedReportOf(await openWorkbookOf(file, bytes), day, part);
