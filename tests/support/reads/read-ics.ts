/** A strict reader of calendar files (RFC 5545), written apart from the writer it judges. */

/** Properties of a component by name. */
export type IcsEvent = ReadonlyMap<string, string>;

export interface Ics {
  calendar: ReadonlyMap<string, string>;
  events: readonly IcsEvent[];
}

const NAME = /^([A-Z][A-Z0-9-]*)(;[^:]*)?:(.*)$/s;
const NEEDED = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND'];

/**
 * Reads a calendar file.
 * @throws Error for whatever the standard forbids and a calendar program might refuse
 */
export function readIcs(text: string): Ics {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('Lines end in CRLF');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 bytes: ${line}`);
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
    throw new Error('No calendar');
  const calendar = new Map<string, string>();
  const events: Map<string, string>[] = [];
  let event: Map<string, string> | null = null;
  let alarm: Set<string> | null = null;
  for (const line of lines.slice(1, -1)) {
    const [, name = '', , value = ''] = NAME.exec(line) ?? [];
    if (name === '') throw new Error(`No property: ${line}`);
    if (line === 'BEGIN:VALARM') alarm = new Set();
    else if (line === 'END:VALARM') {
      const missing = ['ACTION', 'TRIGGER', 'DESCRIPTION'].filter((one) => !alarm?.has(one));
      if (!event || missing.length > 0) throw new Error(`A reminder lacks ${missing.join()}`);
      alarm = null;
    } else if (alarm) {
      if (alarm.has(name)) throw new Error(`${name} stands twice in a reminder`);
      alarm.add(name);
    } else if (line === 'BEGIN:VEVENT') event = new Map();
    else if (line === 'END:VEVENT') {
      const missing = NEEDED.filter((one) => !event?.has(one));
      if (!event || missing.length > 0) throw new Error(`An event lacks ${missing.join()}`);
      events.push(event);
      event = null;
    } else {
      const target = event ?? calendar;
      if (target.has(name)) throw new Error(`${name} stands twice`);
      target.set(name, valueOf(name, value));
    }
  }
  if (!calendar.has('PRODID') || calendar.get('VERSION') !== '2.0')
    throw new Error('No VERSION, PRODID');
  if (new Set(events.map((one) => one.get('UID'))).size < events.length)
    throw new Error('UID twice');
  return { calendar, events };
}

function valueOf(name: string, value: string): string {
  if (/^DT(STAMP|START|END)$/.test(name)) {
    if (!/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`${name} is no moment in UTC: ${value}`);
    return value;
  }
  if (!['SUMMARY', 'LOCATION', 'DESCRIPTION', 'UID', 'X-WR-CALNAME'].includes(name)) return value;
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`Not escaped: ${value}`);
  if (/\\(?![\\,;nN])/.test(value.replaceAll('\\\\', '')))
    throw new Error(`Escaped for nothing: ${value}`);
  return value.replace(/\\([\\,;nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
