import type { Content } from '../../content-files/content.ts';
import { calendarFile } from '../../feeds/ics.ts';
import { supportPointUrl } from '../../model/addresses.ts';
import { sessionsFrom, type SessionOn } from '../../model/hours/open-spans.ts';
import { pointStatus } from './point-status.ts';
import { scheduleOf, type PointEntry } from './support-points.ts';
import type { Site } from '../../site.ts';

/** Every dated session of a point, those that are over, too. */
export const sessionsOf = (content: Content, point: PointEntry): SessionOn[] =>
  sessionsFrom(scheduleOf(content, point), 0);

/**
 * The calendar file of a point's sessions. Once the point has moved or closed, they are cancelled
 * for visitors who have added them to a calendar.
 * @param point a point with sessions
 */
export function pointCalendar(site: Site, point: PointEntry): string {
  const isCancelled = pointStatus(site, point).isOver;
  const host = new URL(site.settings.siteUrl).hostname;
  const numbers = new Map<string, number>();
  const events = sessionsOf(site.content, point).map(({ day, opensAt, closesAt, place }) => {
    const number = (numbers.get(day) ?? 0) + 1;
    numbers.set(day, number);
    const where = place ?? point.address ?? point.area;
    return {
      // The day and the number in it: a session that begins later than planned stays the same one.
      uid: `${point.id}-${day}-${number}@${host}`,
      startsAt: opensAt,
      endsAt: closesAt,
      summary: point.name,
      ...(where === undefined ? {} : { location: where }),
      ...(point.bring === undefined ? {} : { description: `Mang theo: ${point.bring}` }),
      url: site.settings.siteUrl + supportPointUrl(point.id),
      ...(point.position && place === undefined ? { position: point.position } : {}),
      isCancelled: isCancelled && closesAt > site.settings.now,
    };
  });
  return calendarFile(point.name, events, site.settings.now);
}
