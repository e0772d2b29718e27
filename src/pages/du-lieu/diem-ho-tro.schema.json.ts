import type { APIRoute } from 'astro';
import { openPointsSchema } from '../../schemas/open-point.ts';

export const GET: APIRoute = ({ locals }) =>
  Response.json(
    openPointsSchema(`${locals.site.settings.siteUrl}/du-lieu/diem-ho-tro.schema.json`),
  );
