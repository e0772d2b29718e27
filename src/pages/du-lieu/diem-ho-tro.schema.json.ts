import type { APIRoute } from 'astro';
import { openPointsSchema } from '../../schemas/open-data/open-point.ts';

export const GET: APIRoute = ({ locals }) =>
  Response.json(
    openPointsSchema(`${locals.site.settings.siteUrl}/du-lieu/diem-ho-tro.schema.json`),
  );
