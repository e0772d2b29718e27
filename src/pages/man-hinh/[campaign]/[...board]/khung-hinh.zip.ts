import type { APIRoute } from 'astro';
import { boardPaths, type BoardProps } from '../../../../views/board-feeds.ts';
import { usbPack } from '../../../../views/usb-pack.ts';

export const getStaticPaths = boardPaths;

export const GET: APIRoute<BoardProps> = ({ props }) =>
  new Response(Uint8Array.from(usbPack(props.playlist)), {
    headers: { 'Content-Type': 'application/zip' },
  });
