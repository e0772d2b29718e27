import type { APIRoute, GetStaticPaths } from 'astro';
import { webParts, type WebPart } from '../../press/engine/web-parts.ts';

export const getStaticPaths = (() =>
  webParts().map(({ file, bytes }) => ({
    params: { file: file.replace(/\.bin$/, '') },
    props: { bytes },
  }))) satisfies GetStaticPaths;

/** A part of the engine. */
export const GET: APIRoute<Pick<WebPart, 'bytes'>> = ({ props }) => new Response(props.bytes);
