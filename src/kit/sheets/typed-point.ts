/** A support point typed into the workshop, judged as a row of an office's Excel is. */
import { sessionsInWords } from '../../model/hours/hours-in-words.ts';
import { parseSessions } from '../../model/hours/dated-text.ts';
import { weekLine } from '../../model/hours/opening-words.ts';
import { parseWeek } from '../../model/hours/weekly-text.ts';
import { indexUnits } from '../../model/places/units.ts';
import { isRead, type Read } from '../../model/text/read-text.ts';
import { dayNumberAt, isoDayOf } from '../../model/time/vietnam-clock.ts';
import type { SheetOrder, TypedPoint } from '../../press/workshop/order.ts';
import { OrderFault } from '../../press/workshop/sheet-of-order.ts';
import { headerOf } from '../../workbooks/points/columns.ts';
import { importPoints } from '../../workbooks/points/import-points.ts';

/** A commune that is in no list: where the point lies is said in the step before. */
const UNITS = indexUnits(
  [{ code: '01', name: 'Tỉnh', type: 'tỉnh', slug: 'tinh' }],
  [{ code: '00001', name: 'Xã', type: 'xã', provinceCode: '01' }],
  [],
);

/**
 * The point as its sign says it.
 * @param typed name, address and hours as typed
 * @param now epoch ms; hours of days before are over
 * @throws OrderFault with all that the import says against it
 */
export function pointTyped(
  { name, address, hours }: TypedPoint,
  now: number,
): NonNullable<SheetOrder['point']> {
  const today = isoDayOf(dayNumberAt(now));
  const cells = { name, address, hours, unit: '00001', kind: 'Cố định' } as const;
  const fields = Object.keys(cells) as (keyof typeof cells)[];
  const { outcomes } = importPoints(
    [
      {
        name: 'Biển',
        grid: [fields.map(headerOf), fields.map((field) => cells[field])],
      },
    ],
    {
      units: UNITS,
      province: null,
      defaults: {
        ...{ services: 'opinion', sourceTitle: 'Xưởng in', approvedBy: 'Xưởng in' },
        checkedOn: today,
      },
      ...{ campaigns: [], hosts: new Set<string>(), today, existing: [] },
    },
  );
  const [row] = outcomes.filter(({ kind }) => kind !== 'heading');
  const faults = row?.faults ?? [];
  if (!row?.point) {
    throw new OrderFault(
      faults
        .map(({ header, message, remedy }) => `${header}: ${message}. Hãy ${remedy}.`)
        .join(' '),
    );
  }
  const { point } = row;
  const times =
    point.hours === ''
      ? shown(parseSessions(point.sessions), sessionsInWords)
      : shown(parseWeek(point.hours), weekLine);
  return { name: point.name, address: point.address, ...(times !== '' && { hours: times }) };
}

const shown = <T>(read: Read<T>, words: (value: T) => string): string =>
  isRead(read) ? words(read.value) : '';
