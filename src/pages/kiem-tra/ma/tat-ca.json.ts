import type { APIRoute } from 'astro';
import { codeIndexOf } from '../../../views/code/code-shards.ts';
import { currentSite } from '../../../site.ts';

/** Which files the index of printed codes has: what is not in here was never issued. */
export const GET: APIRoute = () => Response.json(codeIndexOf(currentSite()));
