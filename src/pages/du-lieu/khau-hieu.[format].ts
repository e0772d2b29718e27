import type { APIRoute, GetStaticPaths } from 'astro';
import { SLOGAN_FORMATS } from '../../views/slogan/open-slogans.ts';
import { sloganFile } from '../../views/slogan/slogan-file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SLOGAN_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params, locals }) => sloganFile(locals.site, params.format);
