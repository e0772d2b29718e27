import type { APIRoute } from 'astro';
import { openPointsSchema } from '../../schemas/open-point.ts';
import { currentSite } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json(
    openPointsSchema(`${currentSite().settings.siteUrl}/du-lieu/diem-ho-tro.schema.json`),
  );
