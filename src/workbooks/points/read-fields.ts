/**
 * One reader a column: from what an office typed to what `support-points.csv` holds.
 */
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { formatExceptions, parseExceptions } from '../../model/hours/dated-text.ts';
import { formatPosition, parsePosition } from '../../model/places/position.ts';
import { parsePublicPhone } from '../../model/points/public-phone.ts';
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import type { Province } from '../../model/places/units.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import { dayIn, rawText, tidy } from '../cell-text.ts';
import type { Cell } from '../read/worksheet.ts';
import {
  ACCESS_CHOICES,
  KIND_CHOICES,
  oneOf,
  PLACE_CHOICES,
  SERVICE_CHOICES,
  someOf,
  STATUS_CHOICES,
  type Chosen,
} from './choices.ts';
import type { Field } from './columns.ts';
import { dated, type DatedContext } from './read-hours.ts';
import type { UnitFinder } from '../../model/places/find-unit.ts';

/** What a reader knows besides the cell. */
export interface ReadContext extends DatedContext {
  finder: UnitFinder;
  province: Province | null;
  campaigns: readonly { id: string; names: readonly string[] }[];
  /** What the workbook counts the serial numbers of days from. */
  calendar?: 1900 | 1904;
}

type Reader = (text: string, cell: Cell, context: ReadContext) => Read<Chosen>;

const same = (text: string): Read<Chosen> => ({ value: { text, shown: text } });
const oneLine: Reader = (text) => same(text.replace(/\n/g, ' '));
const day: Reader = (_text, cell, { calendar }) => {
  const read = dayIn(cell, calendar);
  return isRead(read) ? { value: { text: read.value, shown: formatDay(read.value) } } : read;
};

function canonical<T>(read: Read<T>, format: (value: T) => string): Read<Chosen> {
  return isRead(read) ? same(format(read.value)) : read;
}

/** Fields that hold a day; in all others a day is something a spreadsheet program made of a text. */
export const DAY_FIELDS: readonly Field[] = ['validFrom', 'validThrough', 'checkedOn'];

/** The readers of every field but the hours, which several columns make up. */
export const READERS: Record<Exclude<Field, 'hours'>, Reader> = {
  id: (text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
      ? same(text)
      : unreadable(
          `mã "${text}" có chữ hoa, dấu hoặc khoảng trắng`,
          'dùng chữ thường không dấu, số, gạch nối; hoặc để trống để máy đặt',
        ),
  name: oneLine,
  kind: (text) => oneOf(text, KIND_CHOICES),
  placeKind: (text) => oneOf(text, PLACE_CHOICES),
  status: (text) => oneOf(text, STATUS_CHOICES),
  movedTo: (text) => same(text),
  unit: (text, _cell, { finder, province }) => {
    const found = finder.commune(text, province);
    if (!isRead(found)) return found;
    const { unit, note } = found.value;
    const name = finder.nameOf(unit.code);
    // "Sông Trí" for "phường Sông Trí" is no change worth telling; an older name is, and lost zeros.
    const isPlain = /^\d+$/.test(text)
      ? text === unit.code
      : note === undefined && name.includes(text.replace(/^\S+\s/, ''));
    return { value: { text: unit.code, shown: isPlain ? text : name } };
  },
  area: oneLine,
  address: (text) => same(text.replace(/,?\n/g, ', ')),
  position: (text) => canonical(parsePosition(text), formatPosition),
  exceptions: (text, _cell, context) => canonical(parseExceptions(text, context), formatExceptions),
  sessions: (text, _cell, context) => dated(text, context),
  services: (text) => someOf(text, SERVICE_CHOICES),
  access: (text) => someOf(text, ACCESS_CHOICES),
  phone: (text) => canonical(parsePublicPhone(text), String),
  email: (text) => same(text.toLowerCase()),
  zalo: (text) =>
    same(/^https?:/.test(text) ? text.replace(/^http:/, 'https:') : `https://${text}`),
  runBy: oneLine,
  bring: oneLine,
  campaigns: (text, _cell, { campaigns }) => readCampaigns(text, campaigns),
  validFrom: day,
  validThrough: day,
  note: oneLine,
  source: (text) => same(text),
  sourceTitle: oneLine,
  approvedBy: oneLine,
  checkedOn: day,
};

function readCampaigns(text: string, known: ReadContext['campaigns']): Read<Chosen> {
  const ids: string[] = [];
  for (const part of text.split(/[;\n]/)) {
    const wanted = comparable(part);
    if (wanted === '') continue;
    const found = known.find(
      ({ id, names }) => id === wanted || names.some((name) => comparable(name) === wanted),
    );
    if (!found) {
      return unreadable(
        `không có đợt "${part.trim()}"`,
        `chọn: ${known.map(({ id }) => id).join(', ')}`,
      );
    }
    ids.push(found.id);
  }
  return same([...new Set(ids)].join(';'));
}

/**
 * Latitude and longitude in two columns, decimal commas allowed.
 * @param lat the cell of the latitude
 * @param lng the cell of the longitude
 */
export function readTwoNumbers(lat: Cell, lng: Cell): Read<Chosen> {
  const [first, second] = [lat, lng].map((cell) => tidy(rawText(cell)).replace(',', '.'));
  return canonical(parsePosition(`${first ?? ''}, ${second ?? ''}`), formatPosition);
}
