import type { APIRoute } from 'astro';
import { playlistJson } from '../../../../feeds/playlist-json.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { PLAYER_VERSION } from '../../../../layouts/screen-player.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

export const GET: APIRoute<BoardProps> = ({ props, locals }) =>
  Response.json(playlistJson(boardFeed(locals.site.settings, props.playlist), PLAYER_VERSION));
