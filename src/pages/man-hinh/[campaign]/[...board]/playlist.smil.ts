import type { APIRoute } from 'astro';
import { smilPlaylist } from '../../../../feeds/smil.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

export const GET: APIRoute<BoardProps> = ({ props }) =>
  new Response(smilPlaylist(boardFeed(currentSite().settings, props.playlist)), {
    headers: { 'Content-Type': 'application/smil+xml; charset=utf-8' },
  });
