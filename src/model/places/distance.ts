/** Distances on the ground, as the crow flies: computed on the visitor's own phone. */
import type { Position } from './position.ts';

/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The distance between two positions by the haversine formula; off by at most 0.5 % of the true one.
 * @param a WGS84 degrees
 * @param b WGS84 degrees
 * @returns metres
 */
export function metresBetween(a: Position, b: Position): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A distance in words, no finer than a phone knows where it is.
 * @param metres zero or more
 * @returns "dưới 100 m", "450 m", "1,2 km", "15 km"
 */
export function distanceWords(metres: number): string {
  if (metres < 100) return 'dưới 100 m';
  const tens = Math.round(metres / 50) * 50;
  if (tens < 1000) return `${tens} m`;
  const km = metres / 1000;
  return km < 9.95 ? `${km.toFixed(1).replace('.', ',')} km` : `${Math.round(km)} km`;
}

/** South, west, north, east in degrees. */
export type Bounds = readonly [number, number, number, number];

/**
 * The smallest box around positions.
 * @param positions any number
 * @returns `null` where there is none
 */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  // A list of any length is no list of arguments: engines end at about 120,000 of them.
  return positions.reduce<Bounds>(
    ([south, west, north, east], { lat, lng }) => [
      Math.min(south, lat),
      Math.min(west, lng),
      Math.max(north, lat),
      Math.max(east, lng),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/**
 * How far a position is from a box, 0 inside it.
 * @param position WGS84 degrees
 * @returns metres
 */
export function metresToBounds(position: Position, [south, west, north, east]: Bounds): number {
  return metresBetween(position, {
    lat: Math.min(Math.max(position.lat, south), north),
    lng: Math.min(Math.max(position.lng, west), east),
  });
}
