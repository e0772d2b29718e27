import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/feeds/ics.ts';
import { readIcs } from '../../support/reads/read-ics.ts';
import { moment } from '../finder/finder-points.ts';

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

  test('a calendar program that is not ours reads the same event', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const event = { ...EVENT, summary, location, position: { lat: 18.672, lng: 105.67 } };
        const calendar = ICAL.Component.fromString(calendarFile('Lịch', [event], STAMP));
        const [component, ...others] = calendar.getAllSubcomponents('vevent');
        expect(others).toEqual([]);
        const read = new ICAL.Event(component);
        expect([read.uid, read.summary, read.location]).toEqual([
          EVENT.uid,
          summary.normalize('NFC').replace(/\r\n|\r/g, '\n'),
          location.normalize('NFC').replace(/\r\n|\r/g, '\n'),
        ]);
        expect(read.startDate.toJSDate().getTime()).toBe(EVENT.startsAt);
        expect(read.endDate.toJSDate().getTime()).toBe(EVENT.endsAt);
        expect(component?.getFirstPropertyValue('geo')).toEqual([18.672, 105.67]);
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
