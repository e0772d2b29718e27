import { calendarFile } from '../feeds/ics.ts';
import { DAY_MS } from '../model/time/vietnam-clock.ts';
import { lastDayReminders, lastStretchFrom } from '../model/campaign/last-day.ts';
import { insideCase, slugOf } from '../model/text/vietnamese.ts';
import type { KitWords } from './kit-facts.ts';

/**
 * The deadlines of a place for a calendar: the whole last day of each, or the hour before where
 * one closes inside a day, with its reminders.
 * @param words the consultation in the place
 */
export function kitCalendar({ sheet, more, now }: KitWords): string {
  const opening = {
    uid: `mo-dot-${sheet.code.toLowerCase()}@bang-tin`,
    startsAt: more.opensAt,
    endsAt: more.opensAt + DAY_MS,
    summary: `Bắt đầu: ${sheet.title}`,
    description: `Xem: ${sheet.qr.typedAddress}`,
  };
  const ends = more.deadlines.map(({ audience, label, setBy, closesAt }, at) => ({
    uid: `thoi-han-${sheet.code.toLowerCase()}-${audience}-${at + 1}-${slugOf(label).slice(0, 30)}@bang-tin`,
    startsAt: lastStretchFrom(closesAt),
    endsAt: closesAt,
    summary: `Ngày cuối: ${label}`,
    description: `${sheet.title}\n${sheet.place}\nThời hạn do ${insideCase(setBy)} đặt.\nXem: ${sheet.qr.typedAddress}`,
    reminders: lastDayReminders(closesAt),
  }));
  return calendarFile(`${sheet.title} – ${sheet.place}`, [opening, ...ends], now);
}
