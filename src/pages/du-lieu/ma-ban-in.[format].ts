import type { APIRoute, GetStaticPaths } from 'astro';
import { codeFile, CODE_FORMATS } from '../../views/code/open-codes.ts';
import { siteContent } from '../../views/site/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  CODE_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => codeFile(siteContent(), params.format);
