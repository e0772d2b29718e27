import type { APIRoute } from 'astro';
import { boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { PLAYER_SCRIPT, PLAYER_STYLE } from '../../../../layouts/screen-player.ts';
import { packOfPlaylist } from '../../../../views/board/board-pack.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

const player = { script: PLAYER_SCRIPT, style: PLAYER_STYLE };

export const GET: APIRoute<BoardProps> = ({ props, locals }) =>
  new Response(new Uint8Array(packOfPlaylist(locals.site.settings, props.playlist, player)), {
    headers: { 'Content-Type': 'application/zip' },
  });
