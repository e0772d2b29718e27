import type { APIRoute } from 'astro';
import { todayNames } from '../../../../views/point/finder-data.ts';

/** Names of the provinces and communes of today. */
export const GET: APIRoute = ({ locals }) => Response.json(todayNames(locals.site.content));
