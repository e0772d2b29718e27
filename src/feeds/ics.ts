/** Calendar files after RFC 5545: data in, text out. */

/** One event. Moments are epoch ms. */
export interface CalendarEvent {
  /** The same at every build, so that a calendar read again replaces what it had. */
  uid: string;
  startsAt: number;
  endsAt: number;
  summary: string;
  location?: string;
  description?: string;
  url?: string;
  position?: { lat: number; lng: number };
  isCancelled?: boolean;
  /** Comes again every day or week, so many times in all; Vietnam's clocks never shift. */
  repeats?: { every: 'DAILY' | 'WEEKLY'; times: number };
  /** When to remind, counted from the start (RFC 5545, 3.3.6): `-P3D`, `PT7H`. */
  reminders?: readonly string[];
}

/** The longest line of a calendar file, in bytes, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * Writes a calendar file.
 * @param name of the calendar
 * @param events in any order; at least one, as the standard asks
 * @param stamp when the facts were put together (epoch ms): the build's clock
 * @returns text with CRLF line ends
 * @throws RangeError without events, or for an event that ends before it begins
 */
export function calendarFile(
  name: string,
  events: readonly CalendarEvent[],
  stamp: number,
): string {
  if (events.length === 0) throw new RangeError('A calendar file needs an event');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bang tin//Lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: number): string[] {
  const { uid, startsAt, endsAt, summary, location, description, url, position } = event;
  const { reminders = [], repeats } = event;
  if (endsAt <= startsAt) throw new RangeError(`The event ${uid} ends before it begins`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    ...(repeats ? [`RRULE:FREQ=${repeats.every};COUNT=${repeats.times}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(position === undefined ? [] : [`GEO:${position.lat};${position.lng}`]),
    `STATUS:${event.isCancelled === true ? 'CANCELLED' : 'CONFIRMED'}`,
    ...reminders.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** A moment as "20251115T110000Z": in UTC, so that no file needs a description of a time zone. */
const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Text as a value: backslash, comma, semicolon and line ends mean something else in the format. */
const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');

/** Bytes of a character in UTF-8 (RFC 3629, 3). */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Cuts a long line between characters; each further line begins with a space. */
function folded(line: string): string {
  let written = '';
  let room = LINE_BYTES;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (bytes > room) {
      written += '\r\n ';
      room = LINE_BYTES - 1;
    }
    written += character;
    room -= bytes;
  }
  return written;
}
