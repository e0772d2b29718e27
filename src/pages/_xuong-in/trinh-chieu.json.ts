import type { APIRoute } from 'astro';
import type { StickPlayer } from '../../feeds/usb-pack.ts';
import { PLAYER_SCRIPT, PLAYER_STYLE } from '../../layouts/screen-player.ts';

/** The player that goes onto a USB stick beside the pictures. */
export const GET: APIRoute = () =>
  Response.json({ script: PLAYER_SCRIPT, style: PLAYER_STYLE } satisfies StickPlayer);
