/** A consultation played before it begins. */
import { describe, expect, test } from 'vitest';
import {
  contradictionsIn,
  type Contradiction,
} from '../../../src/model/rehearsal/contradictions.ts';
import type { PlannedPlace, RehearsalPlan } from '../../../src/model/rehearsal/plan.ts';
import { timelineOf } from '../../../src/model/rehearsal/timeline.ts';
import { startOfDay, startOfNextDay } from '../../../src/model/time/calendar.ts';
import { rehearsalPlan } from '../../../src/views/rehearsal/plan-of.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const planOf = (id: string): RehearsalPlan => {
  const campaign = site.content.campaigns.find((one) => one.id === id);
  if (!campaign) throw new Error(id);
  return rehearsalPlan(site, campaign);
};
const PLAN = planOf('dai-hoi-xiv');

/** The plan with one place changed. */
function withPlace(name: string, change: (place: PlannedPlace) => Partial<PlannedPlace>) {
  const places = PLAN.places.map((place) =>
    place.name === name ? { ...place, ...change(place) } : place,
  );
  expect(places).not.toEqual(PLAN.places);
  return { ...PLAN, places };
}

const NATION = 'Toàn quốc';
const end = startOfNextDay('2025-11-15');

describe('both consultations of 2025', () => {
  test.each(['dai-hoi-xiv', 'hien-phap-2013'])(
    '%s holds no contradiction but those the content explains',
    (id) => {
      const open = contradictionsIn(planOf(id)).filter(({ explained }) => explained === undefined);
      expect(open).toEqual([]);
    },
  );

  test('the result Hải Phòng asks for before the last day is found', () => {
    expect(contradictionsIn(PLAN)).toMatchObject([
      { kind: 'report-before-end', place: 'Thành phố Hải Phòng' },
    ]);
  });

  test('every audience is told of the opening and of the end, at the hour', () => {
    const steps = timelineOf(PLAN);
    const at = (moment: number) =>
      steps.filter(
        (step) =>
          step.at === moment && step.places.some((place) => [NATION, 'RSS, Atom'].includes(place)),
      );
    expect(at(startOfDay('2025-10-30')).map(({ shown }) => shown.audience)).toEqual(
      expect.arrayContaining(['Người dân xem trang', 'Màn hình', 'Bảng tin']),
    );
    expect(at(end).map(({ shown }) => shown.words)).toEqual(
      expect.arrayContaining([
        'đã kết thúc',
        'Đã kết thúc ngày 15/11/2025',
        'Đã kết thúc: Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
      ]),
    );
  });
});

describe('a planted contradiction is found:', () => {
  const late = <T extends { name: string }>(
    frames: readonly T[],
    name: string,
    change: Partial<T>,
  ): T[] => frames.map((frame) => (frame.name === name ? { ...frame, ...change } : frame));
  const cases: [string, RehearsalPlan, Contradiction['kind'], RegExp][] = [
    [
      'a frame that still counts down when the page says ended',
      withPlace(NATION, ({ frames }) => ({ frames: late(frames, 'ngay-cuoi', { until: null }) })),
      'frame-against-page',
      /Lúc 00:00 ngày 16\/11\/2025, khung hình .*“đã kết thúc”/,
    ],
    [
      'an hour without anything to show',
      withPlace(NATION, ({ frames }) => ({
        frames: frames.map((frame) => ({ ...frame, from: frame.from ?? PLAN.opensAt })),
      })),
      'no-frame',
      /màn hình không có gì để chiếu/,
    ],
    [
      'a frame that names a day gone by',
      withPlace(NATION, ({ frames }) => ({
        frames: late(frames, 'thoi-han', { words: 'Hết ngày 10/11/2025' }),
      })),
      'frame-of-yesterday',
      /Lúc 00:00 ngày 11\/11\/2025.*ngày 10\/11\/2025 đã qua/,
    ],
    [
      'news of the end while the app still takes opinions',
      { ...PLAN, news: [{ title: 'Đã kết thúc: đợt này', at: end - 1 }] },
      'news-against-page',
      /ra lúc 23:59 ngày 15\/11\/2025/,
    ],
    [
      'two dates that fight: the place and its directive',
      withPlace('Tỉnh Thanh Hóa', ({ written }) => ({
        written: written.map((one) => ({ ...one, closesAt: one.closesAt - 1000 * 86_400 })),
      })),
      'dates-fight',
      /có hai hạn/,
    ],
    [
      "a place's day after the app's",
      withPlace('Tỉnh Thanh Hóa', ({ deadlines }) => ({
        deadlines: [...deadlines, { audience: 'youth', label: 'Đoàn viên', closesAt: end + 1 }],
      })),
      'place-after-app',
      /sau khi VNeID thôi nhận ý kiến/,
    ],
    [
      'a report due after the end',
      withPlace(NATION, () => ({
        reports: [{ label: 'A → B', moments: [end + 3_600_000], isOnce: true }],
      })),
      'report-after-end',
      /đến hạn 01:00 ngày 16\/11\/2025/,
    ],
    [
      'a result owed before the end',
      withPlace(NATION, () => ({
        reports: [{ label: 'A → B', moments: [end - 1], isOnce: true }],
      })),
      'report-before-end',
      /phải xong hết/,
    ],
  ];

  test.each(cases)('%s', (_, plan, kind, message) => {
    const found = contradictionsIn(plan).filter(({ explained }) => explained === undefined);
    expect(found.map((one) => one.kind)).toContain(kind);
    expect(found.find((one) => one.kind === kind)?.message).toMatch(message);
  });

  test('what the content explains is told with its explanation', () => {
    const plan = withPlace(NATION, () => ({
      reports: [{ label: 'A → B', moments: [end - 1], isOnce: true, note: 'Công văn ghi vậy.' }],
    }));
    const found = contradictionsIn(plan).filter(({ place }) => place === NATION);
    expect(found).toMatchObject([{ kind: 'report-before-end', explained: 'Công văn ghi vậy.' }]);
  });
});
