/**
 * A point on the map: WGS84 degrees, inside Vietnam with all its islands.
 */
import { unreadable, type Read } from '../text/read-text.ts';

/** Degrees, five decimals (about a metre) at most. */
export interface Position {
  lat: number;
  lng: number;
}

/** Latitude from, latitude to, longitude from, longitude to. */
type LatLngBox = readonly [number, number, number, number];

/**
 * Vietnam by belts of latitude, drawn a little wide: they catch swapped and mistyped numbers, not
 * every metre of a border. The last boxes are Hoàng Sa and Trường Sa.
 */
const VIETNAM: readonly LatLngBox[] = [
  [8.2, 9, 104.3, 107],
  [9, 10, 103.3, 107],
  [10, 10.5, 103.7, 109.2],
  [10.5, 11, 104.4, 109.2],
  [11, 12, 105.7, 109.5],
  [12, 12.5, 106.4, 109.6],
  [12.5, 14, 107.2, 109.6],
  [14, 15, 107.2, 109.4],
  [15, 16, 106.9, 109.3],
  [16, 17, 106.4, 108.6],
  [17, 18, 105.4, 107.5],
  [18, 18.5, 104.9, 106.8],
  [18.5, 19, 104.2, 106.6],
  [19, 20, 103.8, 106.9],
  [20, 20.5, 104.2, 107.9],
  [20.5, 21, 103.3, 107.95],
  [21, 21.5, 102.8, 108.2],
  [21.5, 22, 102.5, 108.1],
  [22, 22.5, 102.1, 107.1],
  [22.5, 23, 102.2, 106.9],
  [23, 23.45, 104.4, 106.2],
  [15.6, 17.2, 111, 113],
  [6.5, 12, 111.3, 117.4],
];

/** Whether a position lies in Vietnam, Hoàng Sa and Trường Sa included. */
export const isInVietnam = ({ lat, lng }: Position): boolean =>
  VIETNAM.some(
    ([south, north, west, east]) => lat >= south && lat <= north && lng >= west && lng <= east,
  );

/** "10.77653, 106.70098", as maps give it. */
export const formatPosition = ({ lat, lng }: Position): string => `${lat}, ${lng}`;

/**
 * Reads a position as copied from a map.
 * @param text latitude, longitude in degrees
 */
export function parsePosition(text: string): Read<Position> {
  const [, first, second] =
    /^\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/.exec(text.trim()) ?? [];
  const example = 'viết vĩ độ, kinh độ chép từ bản đồ, như "10.77653, 106.70098"';
  if (first === undefined || second === undefined) {
    return unreadable(`"${text}" không phải tọa độ`, example);
  }
  const position = { lat: rounded(first), lng: rounded(second) };
  if (isInVietnam(position)) return { value: position };
  return isInVietnam({ lat: position.lng, lng: position.lat })
    ? unreadable(
        `tọa độ "${text}" viết ngược`,
        `đổi chỗ thành "${formatPosition({ lat: position.lng, lng: position.lat })}"`,
      )
    : unreadable(`tọa độ "${text}" nằm ngoài Việt Nam`, example);
}

const rounded = (text: string): number => Math.round(Number(text) * 1e5) / 1e5;
