import type { APIRoute, GetStaticPaths } from 'astro';
import { renderFramePng, type BoardSize, type Frame } from '../../../../press/frame.ts';
import { campaignsNationwide } from '../../../../views/featured.ts';
import { framesOf } from '../../../../views/frames-of.ts';
import { siteContent } from '../../../../views/site-content.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const content = siteContent();
  return campaignsNationwide(content).flatMap((at) =>
    content.boards.flatMap((board) =>
      framesOf(content, at).map(({ name, frame }) => ({
        params: { campaign: at.campaign.id, board: board.id, frame: name },
        props: { frame, board },
      })),
    ),
  );
};

export const GET: APIRoute<{ frame: Frame; board: BoardSize }> = ({ props }) =>
  new Response(Uint8Array.from(renderFramePng(props.frame, props.board)), {
    headers: { 'Content-Type': 'image/png' },
  });
