import type { APIRoute } from 'astro';
import { suggestionsOf } from '../../views/site/suggestions.ts';

/** What people type for what pages say: for the search. */
export const GET: APIRoute = ({ locals }) => Response.json(suggestionsOf(locals.site.content));
