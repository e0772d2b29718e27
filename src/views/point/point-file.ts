import { pointCells, pointsAsCsv, pointsAsGeoJson, tableColumns } from '../../feeds/point-files.ts';
import { openPoint } from '../../schemas/open-data/open-point.ts';
import { textTables } from '../../workbooks/write/text-tables.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';
import { openPoints } from './open-points.ts';
import type { Site } from '../../site.ts';

/** The formats support points are published in. */
export const POINT_FORMATS = ['json', 'csv', 'xlsx', 'geojson'] as const;

/**
 * A file of support points.
 * @param format one of `POINT_FORMATS`
 * @param province slug of one province; all of them without it
 */
export async function pointFile(
  site: Site,
  format: string | undefined,
  province?: string,
): Promise<Response> {
  const points = openPoints(site.content, site.settings.siteUrl, province);
  if (format === 'csv') {
    return new Response(pointsAsCsv(points, Object.keys(openPoint.shape)), {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    });
  }
  if (format === 'xlsx') {
    const columns = tableColumns(Object.keys(openPoint.shape));
    const workbook = await textTables([
      {
        name: 'Điểm hỗ trợ',
        head: columns,
        rows: points.map((point) => pointCells(point, columns)),
      },
      {
        name: 'Cột',
        head: ['Cột', 'Nghĩa'],
        rows: Object.entries(openPoint.shape)
          .filter(([name]) => columns.includes(name))
          .map(([name, { description }]) => [name, description ?? '']),
        widths: [22, 100],
      },
    ]);
    return workbookResponse(workbook);
  }
  return Response.json(format === 'geojson' ? pointsAsGeoJson(points) : points);
}
