import type { APIRoute } from 'astro';
import { smilPlaylist } from '../../../../feeds/smil.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

export const GET: APIRoute<BoardProps> = ({ props, locals }) =>
  new Response(smilPlaylist(boardFeed(locals.site.settings, props.playlist)), {
    headers: { 'Content-Type': 'application/smil+xml; charset=utf-8' },
  });
