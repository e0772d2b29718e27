import { describe, expect, test } from 'vitest';
import { pointNowWords, sessionWords, weekRows } from '../../../src/model/hours/opening-words.ts';
import { sessionsFrom } from '../../../src/model/hours/open-spans.ts';
import { pointNow } from '../../../src/model/points/point-now.ts';
import { moment, point, week } from '../finder/finder-points.ts';

const office = point('a').schedule;
const says = (schedule: typeof office, at: string): string =>
  pointNowWords(pointNow(schedule, moment(at)), moment(at));

describe('how a point is now, in words', () => {
  test.each([
    ['2025-11-03 09:00', 'Đang mở, đến 11:30'],
    ['2025-11-03 12:00', 'Đang đóng, mở lúc 13:30 hôm nay'],
    ['2025-11-03 18:00', 'Đang đóng, mở lúc 07:30 ngày mai'],
    ['2025-11-07 18:00', 'Đang đóng, mở lúc 07:30 thứ hai, 10/11/2025'],
  ])('office hours at %s: %s', (at, words) => {
    expect(says(office, at)).toBe(words);
  });

  test.each([
    ['24/7', '2025-11-03 03:00', 'Đang mở, cả ngày đêm'],
    ['T2 18:00-24:00', '2025-11-03 23:00', 'Đang mở, đến 24:00'],
    ['T2 18:00-02:00', '2025-11-03 23:00', 'Đang mở, đến 02:00 ngày mai'],
    ['T2 18:00-02:00', '2025-11-04 01:00', 'Đang mở, đến 02:00'],
  ])('%s at %s: %s', (hours, at, words) => {
    expect(says({ ...office, week: week(hours) }, at)).toBe(words);
  });

  test.each([
    [{ status: 'moved' }, 'Đã chuyển nơi khác'],
    [{ status: 'closed' }, 'Đã ngừng phục vụ'],
    [{ week: null }, 'Chưa rõ giờ mở cửa'],
    [{ periods: [{ opensAt: 0, closesAt: moment('2025-05-30 00:00') }] }, 'Đã ngừng phục vụ'],
    [
      { periods: [{ opensAt: moment('2025-11-10 00:00'), closesAt: 8e15 }] },
      'Chưa phục vụ, mở lúc 07:30 thứ hai, 10/11/2025',
    ],
    [
      {
        week: null,
        sessions: [{ from: '2025-11-01', through: '2025-11-01', hours: [{ from: 0, to: 60 }] }],
      },
      'Chưa có lịch mở tiếp',
    ],
  ] as const)('%o: %s', (changes, words) => {
    expect(says({ ...office, ...changes }, '2025-11-03 09:00')).toBe(words);
  });
});

test('the week as rows, equal days together, days off said', () => {
  expect(weekRows(week('T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30'))).toEqual([
    { days: 'Thứ hai đến thứ sáu', hours: '07:30–11:30, 13:30–17:00' },
    { days: 'Thứ bảy', hours: '07:30–11:30' },
    { days: 'Chủ nhật', hours: 'nghỉ' },
  ]);
  expect(weekRows(week('T2-CN 18:00-02:00'))).toEqual([
    { days: 'Tất cả các ngày', hours: '18:00–02:00 hôm sau' },
  ]);
  expect(weekRows(week('24/7'))).toEqual([{ days: 'Tất cả các ngày', hours: 'cả ngày đêm' }]);
});

test('a session in words', () => {
  const schedule = {
    ...office,
    week: null,
    sessions: [
      {
        from: '2025-11-15',
        through: '2025-11-15',
        hours: [{ from: 1080, to: 1260 }],
        place: 'Chợ Hiếu',
      },
    ],
  };
  expect(sessionsFrom(schedule, 0).map(sessionWords)).toEqual([
    'thứ bảy, 15/11/2025, 18:00–21:00, Chợ Hiếu',
  ]);
});
