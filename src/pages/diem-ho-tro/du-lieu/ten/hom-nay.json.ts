import type { APIRoute } from 'astro';
import { todayNames } from '../../../../views/point/finder-data.ts';
import { currentSite } from '../../../../site.ts';

/** Names of the provinces and communes of today. */
export const GET: APIRoute = () => Response.json(todayNames(currentSite().content));
