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

/** What every program of maps understands: a position, or else the address with its ward and province. */
const destination = (position: Position | null, address: string): string =>
  encodeURIComponent(position ? `${position.lat},${position.lng}` : address);

/**
 * Where "Chỉ đường" leads on a map on the web.
 * @param pattern from `webMapPattern`
 */
export const webMapUrl = (pattern: string, position: Position | null, address: string): string =>
  pattern.replace('@', destination(position, address));

/** What opens the map program of iPhones and Macs, which know no `geo:` (Apple's Map Links). */
export const appleMapsUrl = (position: Position | null, address: string): string =>
  `maps://?daddr=${destination(position, address)}`;

/**
 * An address with its ward and province: a street alone lies in many towns.
 * @param where as the source has it; it may name them already
 * @param units "phường Sông Trí", "tỉnh Hà Tĩnh"
 * @returns empty where the source names no place
 */
export function fullAddress(where: string, units: readonly string[]): string {
  if (where === '') return '';
  const known = where.toLocaleLowerCase('vi');
  const missing = units.filter((unit) => {
    const words = unit.toLocaleLowerCase('vi');
    const name = words.replace(/^(phường|xã|đặc khu|tỉnh|thành phố) /u, '');
    return name !== '' && !known.includes(name);
  });
  return [where, ...missing].join(', ');
}

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
