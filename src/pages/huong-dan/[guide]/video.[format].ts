import type { APIRoute } from 'astro';
import { FILE_TYPES } from '../../../model/policy/file-types.ts';
import { CLIP_FORMATS, clipBytes, clipFile } from '../../../views/guide/published-clip.ts';
import { currentSite } from '../../../site.ts';

interface Params extends Record<string, string> {
  guide: string;
  format: (typeof CLIP_FORMATS)[number];
}

export function getStaticPaths(): { params: Params }[] {
  const { content, settings } = currentSite();
  return content.guides
    .filter(({ id }) => clipBytes(settings, id) !== null)
    .flatMap(({ id }) => CLIP_FORMATS.map((format) => ({ params: { guide: id, format } })));
}

export const GET: APIRoute<Record<string, never>, Params> = ({
  params: { guide, format },
  locals,
}) =>
  new Response(new Uint8Array(clipFile(locals.site.settings, guide, format)), {
    headers: { 'Content-Type': FILE_TYPES[format] ?? '' },
  });
