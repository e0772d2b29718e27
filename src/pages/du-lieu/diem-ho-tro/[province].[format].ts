import type { APIRoute, GetStaticPaths } from 'astro';
import { provincesWithPoints } from '../../../views/open-points.ts';
import { pointFile, POINT_FORMATS } from '../../../views/point-file.ts';
import { siteContent } from '../../../views/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  provincesWithPoints(siteContent()).flatMap((province) =>
    POINT_FORMATS.map((format) => ({ params: { province, format } })),
  );

export const GET: APIRoute = ({ params }) =>
  pointFile(siteContent(), params.format, params.province);
