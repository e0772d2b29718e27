import type { APIRoute, GetStaticPaths } from 'astro';
import { SLOGAN_FORMATS } from '../../views/slogan/open-slogans.ts';
import { siteContent } from '../../views/site/site-content.ts';
import { sloganFile } from '../../views/slogan/slogan-file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SLOGAN_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => sloganFile(siteContent(), params.format);
