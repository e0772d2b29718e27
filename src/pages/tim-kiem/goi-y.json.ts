import type { APIRoute } from 'astro';
import { currentSite } from '../../site.ts';
import { suggestionsOf } from '../../views/site/suggestions.ts';

/** What people type for what pages say: for the search. */
export const GET: APIRoute = () => Response.json(suggestionsOf(currentSite().content));
