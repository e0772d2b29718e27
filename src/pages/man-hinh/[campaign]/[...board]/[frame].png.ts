import type { APIRoute, GetStaticPaths } from 'astro';
import { FIXED_NAMES, latestFiles } from '../../../../model/boards/playlist.ts';
import { allPlaylists } from '../../../../views/board/frames-of.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const playlists = await allPlaylists(currentSite());
  return playlists.flatMap(({ at, key, frames }) => {
    const fixed = latestFiles(frames, currentSite().settings.now, FIXED_NAMES).map(
      ({ file, frame }) => ({
        ...frame,
        file,
      }),
    );
    return [...frames, ...fixed].map(({ file, png }) => ({
      params: { campaign: at.campaign.id, board: key, frame: file.replace(/\.png$/, '') },
      props: { png },
    }));
  });
};

export const GET: APIRoute<{ png: Uint8Array }> = ({ props }) =>
  new Response(new Uint8Array(props.png), { headers: { 'Content-Type': 'image/png' } });
