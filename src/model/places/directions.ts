/** Ways to a point: the phone's own map program, and a map on the web where the editors allow it. */
import type { Position } from './position.ts';

/** Maps on the web, by the host an editor lists; `@` stands for the position. */
const WEB_MAPS: Readonly<Record<string, string>> = {
  'www.google.com': 'https://www.google.com/maps/dir/?api=1&destination=@',
  'maps.google.com': 'https://maps.google.com/maps?daddr=@',
  'www.openstreetmap.org': 'https://www.openstreetmap.org/directions?to=@',
};

/**
 * The address pattern of a map on the web.
 * @param linkHosts hosts links may lead to, from `site.yaml`
 * @returns `null` where none of them is a map
 */
export const webMapPattern = (linkHosts: readonly string[]): string | null =>
  linkHosts.map((host) => WEB_MAPS[host]).find((pattern) => pattern !== undefined) ?? null;

/**
 * Where "Chỉ đường" leads on a map on the web.
 * @param pattern from `webMapPattern`
 */
export const webMapUrl = (pattern: string, { lat, lng }: Position): string =>
  pattern.replace('@', encodeURIComponent(`${lat},${lng}`));

/**
 * What opens the phone's own map program (RFC 5870; the query behind it is Android's custom).
 * @param position where; without it the program searches the address
 * @param address as the source has it
 * @returns `null` where neither is known
 */
export function geoUrl(position: Position | null, address: string): string | null {
  if (position) {
    const at = `${position.lat},${position.lng}`;
    return `geo:${at}?q=${at}`;
  }
  return address === '' ? null : `geo:0,0?q=${encodeURIComponent(address)}`;
}

/** "tel:02393851234" of a public number. */
export const telUrl = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
