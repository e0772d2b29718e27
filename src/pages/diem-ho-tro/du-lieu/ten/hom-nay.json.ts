import type { APIRoute } from 'astro';
import { todayNames } from '../../../../views/point/finder-data.ts';
import { siteContent } from '../../../../views/site/site-content.ts';

/** Names of the provinces and communes of today. */
export const GET: APIRoute = () => Response.json(todayNames(siteContent()));
