import type { APIRoute } from 'astro';
import { symbolAddress } from '../../model/addresses.ts';
import { settings, siteContent } from '../../views/site-content.ts';

export const GET: APIRoute = () =>
  Response.json(
    siteContent().codes.map((row) => ({ ...row, url: symbolAddress(settings.siteUrl, row.code) })),
  );
