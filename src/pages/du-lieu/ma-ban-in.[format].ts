import type { APIRoute, GetStaticPaths } from 'astro';
import { codeFile, CODE_FORMATS } from '../../views/code/open-codes.ts';

export const getStaticPaths: GetStaticPaths = () =>
  CODE_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params, locals }) => codeFile(locals.site, params.format);
