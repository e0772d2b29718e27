import { describe, expect, test } from 'vitest';
import { planFor, type ProvincePoints } from '../../../src/model/finder/plan.ts';
import type { UnitEntry } from '../../../src/model/places/unit-entries.ts';

const entry = (name: string, province: string, codes = [`${name}-${province}`]): UnitEntry => ({
  name,
  type: 'xã',
  formerly: '',
  isFormer: false,
  province,
  codes,
});

/** Twenty provinces in a row from south to north, each a degree wide. */
const COUNTRY: ProvincePoints[] = Array.from({ length: 20 }, (_, index) => ({
  slug: `tinh-${index}`,
  count: index === 19 ? 0 : 500,
  bounds: index === 19 ? null : [index, 105, index + 1, 106],
}));
const NOTHING = { province: null, unit: null };

describe('what is loaded for a question', () => {
  test('nothing while nothing is asked: the country is too much for a phone', () => {
    expect(planFor([], NOTHING, null, COUNTRY).provinces).toEqual([]);
  });

  test('the province of the commune that was named', () => {
    const matches = [{ entry: entry('Tân Phú', 'tinh-3'), score: 100 }];
    const plan = planFor(matches, NOTHING, null, COUNTRY);
    expect([plan.provinces, plan.units]).toEqual([['tinh-3'], ['Tân Phú-tinh-3']]);
  });

  test('nothing yet where a name is in many provinces, but the names to choose among', () => {
    const matches = [1, 2, 3, 19, 5, 6].map((number) => ({
      entry: entry('Tân Phú', `tinh-${number}`),
      score: 100,
    }));
    const plan = planFor(matches, NOTHING, null, COUNTRY);
    expect(plan.provinces).toEqual([]);
    expect(plan.choices.map(({ province }) => province)).toEqual([
      'tinh-1',
      'tinh-2',
      'tinh-3',
      'tinh-5',
      'tinh-6',
      'tinh-19',
    ]);
    const near = planFor(matches, NOTHING, { lat: 5.5, lng: 105.5 }, COUNTRY);
    expect(near.provinces).toEqual(['tinh-5']);
    const [, , third] = plan.choices;
    const chosen = planFor(matches, { province: null, unit: third ?? null }, null, COUNTRY);
    expect([chosen.provinces, chosen.choices]).toEqual([['tinh-3'], []]);
  });

  test('the provinces around who said where they are', () => {
    expect(planFor([], NOTHING, { lat: 7.2, lng: 105.5 }, COUNTRY).provinces).toEqual([
      'tinh-7',
      'tinh-6',
    ]);
  });

  test('the province chosen, whatever else bears the name', () => {
    const matches = [{ entry: entry('Tân Phú', 'tinh-5'), score: 100 }];
    const plan = planFor(matches, { province: 'tinh-5', unit: null }, null, COUNTRY);
    expect([plan.provinces, plan.units]).toEqual([['tinh-5'], ['Tân Phú-tinh-5']]);
    expect(planFor([], { province: 'tinh-5', unit: null }, null, COUNTRY).provinces).toEqual([
      'tinh-5',
    ]);
  });

  test('everything, where there is little', () => {
    const few = COUNTRY.slice(0, 3).map((one) => ({ ...one, count: 10 }));
    expect(planFor([], NOTHING, null, few).provinces).toHaveLength(3);
  });

  test('a whole province is named, not each of its communes', () => {
    const plan = planFor(
      [{ entry: entry('Nghệ An', 'tinh-4', []), score: 110 }],
      NOTHING,
      null,
      COUNTRY,
    );
    expect([plan.isWhole, plan.provinces]).toEqual([true, ['tinh-4']]);
  });

  describe('a province and a commune elsewhere whose names begin alike', () => {
    const matchesIn = (province: string) => [
      { entry: entry('Thái Nguyên', province, []), score: 110 },
      { entry: entry('Thái Hòa', 'tinh-2'), score: 100 },
    ];
    const few = COUNTRY.map((one, index) => ({
      ...one,
      count: index === 2 || index === 4 ? 9 : 0,
    }));
    const planned = (
      matches: Parameters<typeof planFor>[0],
      all = few,
      here?: [number, number],
    ) => {
      const position = here ? { lat: here[0], lng: here[1] } : null;
      const { provinces, units, isWhole } = planFor(matches, NOTHING, position, all);
      return { provinces, units, isWhole };
    };
    const commune = ['Thái Hòa-tinh-2'];

    test('where the province has no points, those of the commune', () => {
      const provinces = ['tinh-2', 'tinh-4'];
      expect(planned(matchesIn('tinh-7'))).toEqual({ provinces, units: commune, isWhole: false });
    });

    test('where it has points, its own and no other province’s', () => {
      const whole = { provinces: ['tinh-4'], units: [], isWhole: true };
      expect(planned(matchesIn('tinh-4'))).toEqual(whole);
    });

    test('where nothing else is meant, none of another province', () => {
      const none = { provinces: [], units: [], isWhole: true };
      expect(planned(matchesIn('tinh-7').slice(0, 1))).toEqual(none);
    });

    test('of the nearest province only the commune, where the other is the one named whole', () => {
      const near = { provinces: ['tinh-2'], units: commune, isWhole: false };
      expect(planned(matchesIn('tinh-7'), COUNTRY, [2.5, 105.5])).toEqual(near);
    });
  });
});
