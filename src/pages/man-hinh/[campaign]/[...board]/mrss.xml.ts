import type { APIRoute } from 'astro';
import { mrssFeed } from '../../../../feeds/mrss.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';

export const getStaticPaths = boardPaths;

export const GET: APIRoute<BoardProps> = ({ props }) =>
  new Response(mrssFeed(boardFeed(props.playlist)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
