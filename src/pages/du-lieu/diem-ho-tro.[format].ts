import type { APIRoute, GetStaticPaths } from 'astro';
import { pointFile, POINT_FORMATS } from '../../views/point/point-file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  POINT_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params, locals }) => pointFile(locals.site, params.format);
