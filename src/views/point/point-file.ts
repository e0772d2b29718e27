import type { Content } from '../../content-files/content.ts';
import { pointsAsCsv, pointsAsGeoJson } from '../../feeds/point-files.ts';
import { openPoint } from '../../schemas/open-point.ts';
import { openPoints } from './open-points.ts';
import { settings } from '../site/site-content.ts';

/** The formats support points are published in. */
export const POINT_FORMATS = ['json', 'csv', 'geojson'] as const;

/**
 * A file of support points.
 * @param content the checked content
 * @param format one of `POINT_FORMATS`
 * @param province slug of one province; all of them without it
 */
export function pointFile(
  content: Content,
  format: string | undefined,
  province?: string,
): Response {
  const points = openPoints(content, settings.siteUrl, province);
  if (format === 'csv') {
    return new Response(pointsAsCsv(points, Object.keys(openPoint.shape)), {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    });
  }
  return Response.json(format === 'geojson' ? pointsAsGeoJson(points) : points);
}
