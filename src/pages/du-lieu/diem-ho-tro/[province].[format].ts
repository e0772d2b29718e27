import type { APIRoute, GetStaticPaths } from 'astro';
import { provincesWithPoints } from '../../../views/point/open-points.ts';
import { pointFile, POINT_FORMATS } from '../../../views/point/point-file.ts';
import { siteContent } from '../../../views/site/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  provincesWithPoints(siteContent()).flatMap((province) =>
    POINT_FORMATS.map((format) => ({ params: { province, format } })),
  );

export const GET: APIRoute = ({ params }) =>
  pointFile(siteContent(), params.format, params.province);
