import type { APIRoute, GetStaticPaths } from 'astro';
import { pointFile, POINT_FORMATS } from '../../views/point/point-file.ts';
import { siteContent } from '../../views/site/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  POINT_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => pointFile(siteContent(), params.format);
