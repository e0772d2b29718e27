import type { APIRoute } from 'astro';
import { smilPlaylist } from '../../../../feeds/smil.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';

export const getStaticPaths = boardPaths;

export const GET: APIRoute<BoardProps> = ({ props }) =>
  new Response(smilPlaylist(boardFeed(props.playlist)), {
    headers: { 'Content-Type': 'application/smil+xml; charset=utf-8' },
  });
