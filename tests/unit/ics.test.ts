import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../src/feeds/ics.ts';
import { readIcs } from '../support/read-ics.ts';
import { moment } from './finder-points.ts';

const EVENT: CalendarEvent = {
  uid: 'diem-2025-11-15-1@gopy.example.gov.vn',
  startsAt: moment('2025-11-15 18:00'),
  endsAt: moment('2025-11-15 21:00'),
  summary: 'Tổ lưu động',
};
const STAMP = moment('2025-11-03 09:00');

describe('a calendar file', () => {
  test('says the moments in UTC, the day of the build, and what the event is', () => {
    const text = calendarFile('Lịch', [EVENT], STAMP);
    const [event] = readIcs(text).events;
    expect(Object.fromEntries(event ?? [])).toEqual({
      UID: EVENT.uid,
      DTSTAMP: '20251103T020000Z',
      DTSTART: '20251115T110000Z',
      DTEND: '20251115T140000Z',
      SUMMARY: 'Tổ lưu động',
      STATUS: 'CONFIRMED',
    });
    expect(calendarFile('Lịch', [EVENT], STAMP)).toBe(text);
  });

  test('any text comes back as it was, however long and with whatever signs', () => {
    const words = fc.string({
      unit: fc.constantFrom('Nhà văn hóa', ',', ';', '\\', '\n', ' ', 'ữ', '😀', 'n', ':'),
    });
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const { events } = readIcs(calendarFile('Lịch', [{ ...EVENT, summary, location }], STAMP));
        expect(events[0]?.get('SUMMARY')).toBe(summary.normalize('NFC'));
        expect(events[0]?.get('LOCATION')).toBe(location.normalize('NFC'));
      }),
    );
  });

  test('refuses what no calendar takes: nothing, or an end before the start', () => {
    expect(() => calendarFile('Lịch', [], STAMP)).toThrow(RangeError);
    expect(() => calendarFile('Lịch', [{ ...EVENT, endsAt: EVENT.startsAt }], STAMP)).toThrow(
      RangeError,
    );
  });

  test('a session called off is cancelled for who has it already', () => {
    const { events } = readIcs(calendarFile('Lịch', [{ ...EVENT, isCancelled: true }], STAMP));
    expect(events[0]?.get('STATUS')).toBe('CANCELLED');
  });
});
