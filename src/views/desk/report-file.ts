import { UnitFinder } from '../../model/places/find-unit.ts';
import { unitKeys } from '../../model/places/units.ts';
import { reportingCommunes } from '../../model/reports/known-units.ts';
import type { Content } from '../../content-files/content.ts';
import type { Site } from '../../site.ts';
import { reportWorkbook } from '../../workbooks/reports/report-workbook.ts';
import { placesOf, hasOwnFacts, type Place } from '../place/places.ts';
import { reportDues } from './report-dues.ts';

/** The places whose workbook is ready to load down: with content, and something of their own in it. */
export const placesWithReports = (content: Content): Place[] =>
  placesOf(content).filter((place) => place.localities.length > 0 && hasOwnFacts(content, place));

/**
 * The empty workbook of daily reports: of a province its communes, of a commune rows to type its
 * quarters in.
 * @param place with content of its own; `null`: any commune
 * @returns the bytes of an .xlsx file
 */
export function emptyReport(site: Site, place: Place | null): Promise<Uint8Array<ArrayBuffer>> {
  const { units } = site.content;
  const unit = place ? unitKeys(units).get(place.key) : undefined;
  const province = unit && !('provinceCode' in unit) ? unit : null;
  const communes = [...units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province?.code,
  );
  return reportWorkbook({
    place: place?.name ?? '',
    units: reportingCommunes(new UnitFinder(units), communes, province).units,
    days: [],
    due: unit && reportDues(site)[province ? unit.slug : unit.code]?.words,
  });
}
