import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  distanceWords,
  metresBetween,
  metresToBounds,
} from '../../../src/model/places/distance.ts';

describe('distance', () => {
  test.each([
    // One degree of a meridian is 111.195 km on the mean sphere.
    [{ lat: 20, lng: 105 }, { lat: 21, lng: 105 }, 111_195],
    // A degree of longitude shrinks with the cosine of the latitude: at 60° to a half.
    [{ lat: 60, lng: 10 }, { lat: 60, lng: 11 }, 55_597],
    [{ lat: 21.0285, lng: 105.8542 }, { lat: 10.7769, lng: 106.7009 }, 1_143_000],
    [{ lat: 10, lng: 106 }, { lat: 10, lng: 106 }, 0],
  ])('from %o to %o', (a, b, metres) => {
    expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(Math.max(20, metres * 0.002));
    expect(metresBetween(b, a)).toBeCloseTo(metresBetween(a, b), 6);
  });

  test.each([
    [0, 'dưới 100 m'],
    [99, 'dưới 100 m'],
    [430, '450 m'],
    [974, '950 m'],
    [990, '1,0 km'],
    [1234, '1,2 km'],
    [9949, '9,9 km'],
    [9960, '10 km'],
    [878_200, '878 km'],
  ])('%d m is told as “%s”', (metres, words) => {
    expect(distanceWords(metres)).toBe(words);
  });

  test('to a box: nothing inside, to its edge outside', () => {
    const box = boundsOf([
      { lat: 10, lng: 105 },
      { lat: 12, lng: 107 },
    ]);
    expect(box).toEqual([10, 105, 12, 107]);
    expect(metresToBounds({ lat: 11, lng: 106 }, box ?? [0, 0, 0, 0])).toBe(0);
    expect(metresToBounds({ lat: 13, lng: 106 }, box ?? [0, 0, 0, 0])).toBeCloseTo(111_195, -2);
    expect(boundsOf([])).toBeNull();
  });

  test('a box lies around half a million positions as around two', () => {
    const positions = Array.from({ length: 500_000 }, (_, index) => ({
      lat: 8 + index / 100_000,
      lng: 102 + index / 100_000,
    }));
    expect(boundsOf(positions)).toEqual([8, 102, 12.99999, 106.99999]);
  });
});
