import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import type { Settings } from '../../settings.ts';

/**
 * The code on the printed copy of a page, leading back to it; it lies beside the page as
 * `ma-qr.svg`.
 * @param path path of the page: `/huong-dan/cai-dat-vneid/`
 * @returns an SVG file
 */
export async function pageQr(settings: Settings, path: string): Promise<Response> {
  return new Response(await drawElsewhere({ symbolOf: settings.siteUrl + path }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
