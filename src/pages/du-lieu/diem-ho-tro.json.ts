import type { APIRoute } from 'astro';
import { siteContent } from '../../views/site-content.ts';

export const GET: APIRoute = () => Response.json(siteContent().supportPoints);
