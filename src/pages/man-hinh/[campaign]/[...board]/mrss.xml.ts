import type { APIRoute } from 'astro';
import { mrssFeed } from '../../../../feeds/mrss.ts';
import { boardFeed, boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

export const GET: APIRoute<BoardProps> = ({ props, locals }) =>
  new Response(mrssFeed(boardFeed(locals.site.settings, props.playlist)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
