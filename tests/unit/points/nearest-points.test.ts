import { expect, test } from 'vitest';
import type { Content } from '../../../src/content-files/content.ts';
import type { Commune } from '../../../src/model/places/units.ts';
import { nearestWithPoints, type CommuneInList } from '../../../src/views/place/communes.ts';

const DISTRICTS = { '1': 'Huyện Một', '2': 'Huyện Hai', '3': 'Huyện Một', '4': 'Huyện Một' };

const content = {
  units: {
    formerByCode: new Map(
      Object.entries(DISTRICTS).map(([code, district]) => [
        code,
        [{ district, province: 'Tỉnh Ví Dụ' }],
      ]),
    ),
  },
} as unknown as Content;

const commune = (code: string): Commune => ({ code }) as Commune;
const listed = (code: string, points: number): CommuneInList =>
  ({ commune: commune(code), name: `xã ${code}`, points }) as CommuneInList;

test('a commune without points is led to one of the same older district that has some', () => {
  const all = [listed('1', 0), listed('2', 3), listed('3', 0), listed('4', 2)];
  expect(nearestWithPoints(content, all, commune('1'))).toEqual({
    near: all[3],
    district: 'huyện Một',
  });
});

test('nothing is called near that only lies in the same province, or has no point', () => {
  const all = [listed('1', 0), listed('2', 3), listed('3', 0)];
  expect(nearestWithPoints(content, all, commune('1'))).toBeNull();
});
