import type { APIRoute, GetStaticPaths } from 'astro';
import { provincesWithPoints } from '../../../views/point/open-points.ts';
import { pointFile, POINT_FORMATS } from '../../../views/point/point-file.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  provincesWithPoints(currentSite().content).flatMap((province) =>
    POINT_FORMATS.map((format) => ({ params: { province, format } })),
  );

export const GET: APIRoute = ({ params, locals }) =>
  pointFile(locals.site, params.format, params.province);
