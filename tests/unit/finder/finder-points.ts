import type { FinderPoint } from '../../../src/model/finder/point.ts';
import type { Week } from '../../../src/model/hours/hours.ts';
import { parseWeek } from '../../../src/model/hours/weekly-text.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { parseMoment } from '../../../src/model/time/calendar.ts';

/** Hours as an editor types them. */
export function week(text: string): Week {
  const read = parseWeek(text);
  if (!isRead(read)) throw new Error(read.message);
  return read.value;
}

/** A moment in Vietnam: "2025-11-03 09:00". */
export function moment(text: string): number {
  const at = parseMoment(`${text.replace(' ', 'T')}:00+07:00`);
  if (at === null) throw new Error(text);
  return at;
}

/** A made-up point, open in office hours, changed as a test needs it. */
export function point(
  id: string,
  {
    schedule = {},
    ...changes
  }: Partial<Omit<FinderPoint, 'schedule'>> & {
    schedule?: Partial<FinderPoint['schedule']>;
  } = {},
): FinderPoint {
  return {
    id,
    name: `Điểm ${id}`,
    kind: 'fixed',
    unit: '17032',
    unitName: 'phường Thái Hòa',
    where: 'Số 1, đường Ví Dụ',
    position: null,
    services: ['opinion'],
    access: [],
    phone: null,
    ...changes,
    schedule: {
      week: week('T2-T6 07:30-11:30, 13:30-17:00'),
      exceptions: [],
      sessions: [],
      periods: null,
      status: 'open',
      checkedOn: '2025-11-01',
      ...schedule,
    },
  };
}
