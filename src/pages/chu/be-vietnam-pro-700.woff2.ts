import type { APIRoute } from 'astro';
import { titleFont } from '../../press/engine/web-font.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await titleFont()), { headers: { 'Content-Type': 'font/woff2' } });
