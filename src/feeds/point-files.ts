/**
 * Support points as open data: CSV and GeoJSON (RFC 7946).
 */
import { spreadsheetCsv } from '../model/csv.ts';
import { formatExceptions, formatSessions } from '../model/hours/dated-text.ts';
import type { DatedHours, Session } from '../model/hours/hours.ts';

/**
 * What the files need of a published point: plain values, and the three that have a text of their
 * own.
 */
interface PublishedPoint {
  position: { lat: number; lng: number } | null;
  exceptions: readonly DatedHours[];
  sessions: readonly Session[];
  [field: string]: unknown;
}

/** Left out of tables: `hours` says the same in words. */
const NOT_IN_TABLES = ['week'];

/**
 * One row a point. Lists are apart by ";", hours are in words, as in `support-points.csv`.
 * @param points published points, of one shape
 * @param fields the columns, when there may be no point
 */
export function pointsAsCsv(points: readonly PublishedPoint[], fields: readonly string[]): string {
  const columns = tableColumns(fields);
  return spreadsheetCsv(
    columns,
    points.map((point) =>
      Object.fromEntries(columns.map((field) => [field, cellOf(point, field)])),
    ),
  );
}

/** The fields that are columns of a table. */
export const tableColumns = (fields: readonly string[]): string[] =>
  fields.filter((field) => !NOT_IN_TABLES.includes(field));

/**
 * The cells of a point.
 * @param point a published point
 * @param columns names of its fields, in order
 */
export const pointCells = (point: PublishedPoint, columns: readonly string[]): string[] =>
  columns.map((field) => cellOf(point, field));

function cellOf(point: PublishedPoint, field: string): string {
  const value = point[field];
  if (field === 'position')
    return point.position ? `${point.position.lat}, ${point.position.lng}` : '';
  if (field === 'exceptions') return formatExceptions(point.exceptions);
  if (field === 'sessions') return formatSessions(point.sessions);
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'string' ? value : '';
}

/**
 * A GeoJSON collection: one feature a point, without geometry where the position is unknown.
 * @param points published points
 */
export function pointsAsGeoJson(points: readonly PublishedPoint[]): object {
  return {
    type: 'FeatureCollection',
    features: points.map(({ position, ...properties }) => ({
      type: 'Feature',
      id: properties['id'],
      // Longitude stands first (RFC 7946, 3.1.1).
      geometry: position && { type: 'Point', coordinates: [position.lng, position.lat] },
      properties,
    })),
  };
}
