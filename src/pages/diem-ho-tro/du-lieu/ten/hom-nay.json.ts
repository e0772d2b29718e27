import type { APIRoute } from 'astro';
import { todayNames } from '../../../../views/finder-data.ts';
import { siteContent } from '../../../../views/site-content.ts';

/** Names of the provinces and communes of today. */
export const GET: APIRoute = () => Response.json(todayNames(siteContent()));
