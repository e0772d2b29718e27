/** Serial numbers of days, as spreadsheets keep them. */

/** Days from the first serial of a calendar to 1970-01-01. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/** The serial of a day that never was: 29/2/1900, which the first spreadsheet had and all since. */
const FALSE_DAY = 60;
const LAST_SERIAL = 2_958_465;

/**
 * The moment a serial number stands for, as UTC.
 * @param serial days, with the time of day as a fraction
 * @param calendar the year it counts from
 * @returns `null` when no calendar has such a day
 */
export function dateOfSerial(serial: number, calendar: 1900 | 1904): Date | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return null;
  if (calendar === 1900 && Math.floor(serial) === FALSE_DAY) return null;
  const days = calendar === 1900 && serial >= 1 && serial < FALSE_DAY ? serial + 1 : serial;
  // To the second: a fraction of a day is never exact.
  return new Date(Math.round((days - EPOCH[calendar]) * 86_400) * 1000);
}
