/** Frames of large screens as cards show them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { boardChoices, type BoardChoice } from '../../../views/board/board-choice.ts';
import { smallPng } from '../../../views/board/small-picture.ts';
import { currentSite } from '../../../site.ts';

type Made = NonNullable<BoardChoice['made']>;

export const getStaticPaths: GetStaticPaths = async () => {
  const lists = await boardChoices(currentSite());
  const made = lists.flatMap(({ boards }) => boards.flatMap((board) => board.made ?? []));
  const once = new Map(made.map((one) => [one.small.file, one]));
  return [...once].map(([picture, props]) => ({ params: { picture }, props }));
};

export const GET: APIRoute<Made> = async ({ props: { frame, small } }) =>
  new Response(new Uint8Array(await smallPng(frame, small)), {
    headers: { 'Content-Type': 'image/png' },
  });
