import type { APIRoute } from 'astro';
import { openPointsSchema } from '../../schemas/open-point.ts';
import { settings } from '../../views/site/site-content.ts';

export const GET: APIRoute = () =>
  Response.json(openPointsSchema(`${settings.siteUrl}/du-lieu/diem-ho-tro.schema.json`));
