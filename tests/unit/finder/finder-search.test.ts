import { describe, expect, test } from 'vitest';
import type { Filter } from '../../../src/model/finder/filter.ts';
import type { FinderPoint } from '../../../src/model/finder/point.ts';
import { readQuery } from '../../../src/model/finder/query.ts';
import { readyPoints, search, type Question } from '../../../src/model/finder/search.ts';
import { moment, point, week } from './finder-points.ts';

const EVERYTHING: Filter = { when: 'any', service: null, kind: null, wheelchair: false };

/** The ids found, in order. */
function found(
  points: readonly FinderPoint[],
  at: string,
  {
    text = '',
    filter = {},
    ...rest
  }: Partial<Omit<Question, 'filter' | 'query'>> & {
    text?: string;
    filter?: Partial<Filter>;
  } = {},
): string[] {
  const now = moment(at);
  return search(readyPoints(points, now), {
    query: readQuery(text),
    units: [],
    isWhole: false,
    here: null,
    sort: 'opening',
    now,
    ...rest,
    filter: { ...EVERYTHING, ...filter },
  }).map(({ ready }) => ready.point.id);
}

const evening = (day: string) => ({
  week: null,
  sessions: [{ from: day, through: day, hours: [{ from: 1080, to: 1260 }] }],
});

// 03/11/2025 is a Monday.
const POINTS = [
  point('hanh-chinh'),
  point('ca-ngay', { schedule: { week: week('24/7') } }),
  point('toi', { schedule: { week: week('T2-T6 17:30-21:00') } }),
  point('cuoi-tuan', { schedule: { week: week('T7, CN 06:00-10:00') } }),
  point('luu-dong', { kind: 'mobile', schedule: evening('2025-11-05') }),
  point('khong-ro', { schedule: { week: null } }),
  point('da-chuyen', { schedule: { status: 'moved' } }),
  point('da-dong', { schedule: { status: 'closed' } }),
];

describe('filters of time', () => {
  test.each([
    ['now', '2025-11-03 09:00', ['ca-ngay', 'hanh-chinh']],
    ['now', '2025-11-03 12:00', ['ca-ngay']],
    ['today', '2025-11-03 09:00', ['ca-ngay', 'hanh-chinh', 'toi']],
    ['today', '2025-11-03 16:45', ['ca-ngay', 'toi']],
    ['today', '2025-11-05 17:10', ['ca-ngay', 'toi', 'luu-dong']],
    ['evening', '2025-11-03 09:00', ['ca-ngay', 'toi']],
    ['evening', '2025-11-05 09:00', ['ca-ngay', 'toi', 'luu-dong']],
    ['evening', '2025-11-03 20:50', ['ca-ngay']],
    ['weekend', '2025-11-03 09:00', ['ca-ngay', 'cuoi-tuan']],
    ['weekend', '2025-11-09 08:00', ['ca-ngay', 'cuoi-tuan']],
    ['weekend', '2025-11-09 09:45', ['ca-ngay']],
    ['weekend', '2025-11-10 00:00', ['ca-ngay', 'cuoi-tuan']],
  ] as const)('%s at %s', (when, at, ids) => {
    expect(found(POINTS, at, { filter: { when } }).sort()).toEqual([...ids].sort());
  });

  test('a place closed for a holiday is not open that day', () => {
    const closed = point('nghi', {
      schedule: { exceptions: [{ from: '2025-11-03', through: '2025-11-03', hours: [] }] },
    });
    expect(found([closed], '2025-11-03 09:00', { filter: { when: 'today' } })).toEqual([]);
    expect(found([closed], '2025-11-04 09:00', { filter: { when: 'today' } })).toEqual(['nghi']);
  });
});

describe('other filters', () => {
  const points = [
    point('a', { services: ['install'], access: ['wheelchair'] }),
    point('b', { services: ['opinion'], kind: 'mobile' }),
  ];
  test.each([
    [{ service: 'install' }, ['a']],
    [{ kind: 'mobile' }, ['b']],
    [{ wheelchair: true }, ['a']],
    [{ service: 'install', kind: 'mobile' }, []],
    [{ service: 'passcode' }, []],
  ] as const)('%o', (filter, ids) => {
    expect(found(points, '2025-11-03 09:00', { filter })).toEqual(ids);
  });
});

describe('order', () => {
  test('open ones first, then those that open soonest, then those nobody knows, moved ones last', () => {
    expect(found(POINTS, '2025-11-03 12:00')).toEqual([
      'ca-ngay',
      'hanh-chinh',
      'toi',
      'luu-dong',
      'cuoi-tuan',
      'khong-ro',
      'da-chuyen',
    ]);
  });

  test('nobody is sent to a point that has closed for good, or whose consultation is over', () => {
    const over = point('het-dot', {
      schedule: { periods: [{ opensAt: 0, closesAt: moment('2025-05-30 00:00') }] },
    });
    expect(
      found([over, point('da-dong', { schedule: { status: 'closed' } })], '2025-11-03 09:00'),
    ).toEqual([]);
  });

  test('the nearest first for who said where they are, those without a position last', () => {
    const points = [
      point('xa', { position: { lat: 18.7, lng: 105.7 } }),
      point('dau', { position: null }),
      point('gan', { position: { lat: 18.68, lng: 105.68 } }),
    ];
    const here = { lat: 18.67, lng: 105.67 };
    expect(found(points, '2025-11-03 09:00', { here, sort: 'distance' })).toEqual([
      'gan',
      'xa',
      'dau',
    ]);
  });

  test('the commune that was named, then a name, then an address', () => {
    const points = [
      point('dia-chi', { unit: '1', unitName: 'xã Một', where: 'Đường Thái Hòa' }),
      point('ten', { unit: '1', unitName: 'xã Một', name: 'Chợ Thái Hòa' }),
      point('xa', { unit: '2', unitName: 'phường Hai' }),
      point('khac', { unit: '3', unitName: 'phường Ba' }),
    ];
    expect(found(points, '2025-11-03 09:00', { text: 'thai hoa', units: ['2'] })).toEqual([
      'xa',
      'ten',
      'dia-chi',
    ]);
  });

  test('a street is found with and without accents, and half typed', () => {
    const points = [point('a', { where: '17 Chân Lý, phường Thủ Đức' }), point('b')];
    for (const text of ['Chân Lý', 'chan ly', '17 chân', 'CHÂN L'])
      expect(found(points, '2025-11-03 09:00', { text }), text).toEqual(['a']);
  });

  test('a stop of a mobile team is found by its own name', () => {
    const mobile = point('luu-dong', {
      kind: 'mobile',
      schedule: {
        week: null,
        sessions: [
          {
            from: '2025-11-05',
            through: '2025-11-05',
            hours: [{ from: 1080, to: 1260 }],
            place: 'Nhà văn hóa thôn 3',
          },
        ],
      },
    });
    expect(found([mobile, point('b')], '2025-11-03 09:00', { text: 'nha van hoa thon 3' })).toEqual(
      ['luu-dong'],
    );
  });
});
