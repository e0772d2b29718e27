/** The script of every player page, at an address of its own: it is not bundled. */
import type { APIRoute } from 'astro';
import { PLAYER_SCRIPT } from '../../layouts/screen-player.ts';

export const GET: APIRoute = () =>
  new Response(PLAYER_SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
