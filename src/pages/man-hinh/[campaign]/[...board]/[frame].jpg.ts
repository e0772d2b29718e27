import type { APIRoute, GetStaticPaths } from 'astro';
import { framesWithJpeg, jpegFile, jpegOf } from '../../../../views/board/frame-jpeg.ts';
import { allPlaylists, type FrameEntry } from '../../../../views/board/frames-of.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const site = currentSite();
  const playlists = await allPlaylists(site);
  return playlists.flatMap((playlist) =>
    framesWithJpeg(playlist, site.settings.now).map((picture) => ({
      params: {
        campaign: playlist.at.campaign.id,
        board: playlist.key,
        frame: jpegFile(picture.file).replace(/\.jpg$/, ''),
      },
      props: { picture },
    })),
  );
};

export const GET: APIRoute<{ picture: FrameEntry }> = async ({ props }) =>
  new Response(new Uint8Array(await jpegOf(props.picture)), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
