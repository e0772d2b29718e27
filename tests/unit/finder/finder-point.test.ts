import { expect, test } from 'vitest';
import { packPoints, unpackPoints, type Shard } from '../../../src/model/finder/point.ts';
import { readyPoints } from '../../../src/model/finder/search.ts';
import { moment, point, week } from './finder-points.ts';

const session = (day: string, place?: string) => ({
  from: day,
  through: day,
  hours: [{ from: 1080, to: 1260 }],
  ...(place === undefined ? {} : { place }),
});

const points = [
  point('mot', {
    position: { lat: 19.32456, lng: 105.43211 },
    phone: '0238 000 0001',
    services: ['install', 'paper-form'],
    access: ['wheelchair', 'home-visit'],
    schedule: {
      exceptions: [{ from: '2025-11-11', through: '2025-11-12', hours: [] }],
      periods: [{ opensAt: moment('2025-10-30 00:00'), closesAt: 8.64e15 }],
    },
  }),
  point('hai', {
    kind: 'mobile',
    schedule: {
      week: null,
      sessions: [session('2025-11-05', 'Nhà văn hóa 3'), session('2025-11-08')],
    },
  }),
  point('ba', { schedule: { week: week('24/7'), status: 'moved' } }),
];

test('points travel to the phone without loss', () => {
  const text = JSON.stringify(packPoints(points, '2025-11-03'));
  expect(unpackPoints(JSON.parse(text) as Shard)).toEqual(points);
});

test('sessions that are over stay at home, but their point does not look as if it had none', () => {
  const [, mobile] = unpackPoints(packPoints(points, '2025-11-07'));
  expect(mobile?.schedule.sessions.map(({ from }) => from)).toEqual(['2025-11-08']);
  const [, later] = unpackPoints(packPoints(points, '2026-01-01'));
  expect(later?.schedule.sessions).toHaveLength(1);
  const [ready] = readyPoints(later ? [later] : [], moment('2026-01-01 09:00'));
  expect(ready?.now.state).toEqual({ kind: 'shut', opensAt: null });
});

test('what repeats travels once', () => {
  const many = Array.from({ length: 500 }, (_, number) => point(`diem-${number}`));
  const text = JSON.stringify(packPoints(many, '2025-11-03'));
  expect(text.split('phường Thái Hòa')).toHaveLength(2);
});
