import type { APIRoute, GetStaticPaths } from 'astro';
import { SLOGAN_FORMATS } from '../../views/open-slogans.ts';
import { siteContent } from '../../views/site-content.ts';
import { sloganFile } from '../../views/slogan-file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SLOGAN_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => sloganFile(siteContent(), params.format);
