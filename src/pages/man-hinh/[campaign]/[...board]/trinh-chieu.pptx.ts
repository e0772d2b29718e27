import type { APIRoute } from 'astro';
import { boardPaths, type BoardProps } from '../../../../views/board/board-feeds.ts';
import { slidesOfPlaylist } from '../../../../views/board/board-slides.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (): ReturnType<typeof boardPaths> => boardPaths(currentSite());

export const GET: APIRoute<BoardProps> = async ({ props, locals }) =>
  new Response(new Uint8Array(await slidesOfPlaylist(locals.site.settings, props.playlist)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
  });
