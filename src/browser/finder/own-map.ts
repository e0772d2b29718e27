import { appleMapsUrl, geoUrl, webMapUrl } from '../../model/places/directions.ts';
import type { Position } from '../../model/places/position.ts';

/**
 * Where "Chỉ đường" leads on this device: the map program of the phone, on a computer a map on the web
 * where the editors allow one.
 * @param address with its ward and province
 * @param webMap pattern from `webMapPattern`
 * @returns `null` where nothing would open
 */
export function ownMapUrl(
  position: Position | null,
  address: string,
  webMap: string | null,
): string | null {
  if (!position && address === '') return null;
  if (/iPhone|iPad|iPod|Macintosh/.test(navigator.userAgent))
    return appleMapsUrl(position, address);
  if (navigator.userAgent.includes('Android')) return geoUrl(position, address);
  return webMap === null ? null : webMapUrl(webMap, position, address);
}
