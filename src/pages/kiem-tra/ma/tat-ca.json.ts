import type { APIRoute } from 'astro';
import { codeIndexOf } from '../../../views/code/code-shards.ts';

/** Which files the index of printed codes has: what is not in here was never issued. */
export const GET: APIRoute = ({ locals }) => Response.json(codeIndexOf(locals.site));
