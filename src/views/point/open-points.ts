import type { Content } from '../../content-files/content.ts';
import { supportPointUrl } from '../../model/addresses.ts';
import { formatWeek } from '../../model/hours/weekly-text.ts';
import { unitName } from '../../model/places/units.ts';
import type { OpenPoint } from '../../schemas/open-data/open-point.ts';
import type { PointEntry } from './support-points.ts';

/**
 * The support points as `/du-lieu/` publishes them.
 * @param siteUrl origin without a slash at its end
 * @param province slug of one province; all of them without it
 */
export function openPoints(content: Content, siteUrl: string, province?: string): OpenPoint[] {
  return content.supportPoints
    .filter((point) => province === undefined || point.province === province)
    .map((point) => openPointOf(content, siteUrl, point));
}

function openPointOf({ units }: Content, siteUrl: string, point: PointEntry): OpenPoint {
  const commune = units.communes.get(point.unit);
  const province = units.provinces.get(commune?.provinceCode ?? point.unit);
  const unit = commune ?? province;
  return {
    id: point.id,
    url: siteUrl + supportPointUrl(point.id),
    name: point.name,
    kind: point.kind,
    placeKind: point.placeKind ?? null,
    status: point.status,
    movedTo: point.movedTo ?? null,
    unit: point.unit,
    unitName: unit ? unitName(unit) : '',
    provinceCode: province?.code ?? '',
    area: point.area ?? null,
    address: point.address ?? null,
    position: point.position ?? null,
    hours: point.hours ? formatWeek(point.hours) : null,
    week: point.hours ? point.hours.map((day) => [...day]) : null,
    exceptions: (point.exceptions ?? []).map((one) => ({ ...one, hours: [...one.hours] })),
    sessions: (point.sessions ?? []).map((one) => ({ ...one, hours: [...one.hours] })),
    services: point.services,
    access: point.access,
    phone: point.phone ?? null,
    email: point.email ?? null,
    zalo: point.zalo ?? null,
    runBy: point.runBy ?? null,
    bring: point.bring ?? null,
    campaigns: point.campaigns,
    validFrom: point.validFrom ?? null,
    validThrough: point.validThrough ?? null,
    note: point.note ?? null,
    source: point.source ?? null,
    sourceTitle: point.sourceTitle,
    approvedBy: point.approvedBy ?? null,
    checkedOn: point.checkedOn,
  };
}

/** Slugs of the provinces that have support points. */
export const provincesWithPoints = (content: Content): string[] =>
  [...new Set(content.supportPoints.map(({ province }) => province))].sort();
