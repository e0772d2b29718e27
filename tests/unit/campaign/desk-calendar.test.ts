import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { deskCalendar } from '../../../src/views/desk/desk-calendar.ts';
import { deskCampaigns, deskPlaces, dueEverywhere } from '../../../src/views/desk/desk-places.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { readIcs } from '../../support/reads/read-ics.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03T09:00:00+07:00', { contentDir: FROZEN_CONTENT }));

const placeWith = (key: string) => {
  const place = deskPlaces(site.content).find((one) => one.key === key);
  if (!place) throw new Error(`No desk "${key}"`);
  return place;
};

/** What a calendar program shows in Vietnam of the desk of a place: "03/11 09:30-10:00 … ×17". */
function entriesOf(key: string): string[] {
  const text = deskCalendar(site, deskCampaigns(site.content, placeWith(key)));
  expect(readIcs(text).events.length).toBeGreaterThan(0);
  const local = (time: ICAL.Time): string =>
    new Date(time.toJSDate().getTime() + 7 * 3_600_000).toISOString().slice(5, 16);
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      const all: ICAL.Time[] = [];
      const steps = event.iterator();
      // Its types know nothing of the end.
      const step = () => steps.next() as ICAL.Time | undefined;
      for (let next = step(); next; next = step()) all.push(next);
      const last = all.at(-1);
      const until = last && all.length > 1 ? ` … ${local(last)}` : '';
      return `${local(event.startDate)} – ${local(event.endDate)}${until} ${event.summary}`;
    });
}

test('a calendar program shows the two daily reports of Sông Trí half an hour before their hours', () => {
  expect(entriesOf('ha-tinh/song-tri')).toEqual([
    '11-14T00:00 – 11-15T00:00 Thời hạn: Mọi người dân',
    '11-04T00:00 – 11-05T00:00 Thời hạn: Cán bộ, đảng viên, chiến sĩ, lao động hợp đồng',
    '10-30T09:30 – 10-30T10:00 … 11-15T09:30 Báo cáo Công an phường: Các đơn vị, trường học, tổ dân phố',
    '10-30T14:30 – 10-30T15:00 … 11-15T14:30 Báo cáo Công an tỉnh: Công an phường',
  ]);
});

test('the final report of Hải Phòng stands on its last day', () => {
  expect(entriesOf('hai-phong')).toContain(
    '11-14T00:00 – 11-15T00:00 Báo cáo Ủy ban nhân dân thành phố: Công an thành phố',
  );
});

test('the desk names what is due first in each place, the nearest at the head', () => {
  const [group] = dueEverywhere(site);
  const rows = group?.places.map(
    ({ at, report, deadline }) =>
      `${at.place.key}: ${report?.report.hour ?? '–'}, ${deadline?.deadline.label ?? '–'}`,
  );
  expect(rows).toEqual([
    'ha-tinh/song-tri: 10:00, Cán bộ, đảng viên, chiến sĩ, lao động hợp đồng',
    'hai-phong: 15:00, Đảng viên, cán bộ đã có tài khoản mức 2',
    'thanh-hoa: –, Cán bộ, đảng viên, công chức, viên chức, người lao động',
    'ho-chi-minh: –, Người dân',
  ]);
});
