import type { APIRoute, GetStaticPaths } from 'astro';
import { pointCalendar, sessionsOf } from '../../../views/point/point-calendar.ts';
import { currentSite } from '../../../site.ts';
import type { PointEntry } from '../../../views/point/support-points.ts';

export const getStaticPaths = (() => {
  const { content } = currentSite();
  return content.supportPoints
    .filter((point) => sessionsOf(content, point).length > 0)
    .map((point) => ({ params: { point: point.id }, props: { point } }));
}) satisfies GetStaticPaths;

/** The sessions of a point as a calendar file. */
export const GET: APIRoute<{ point: PointEntry }> = ({ props, locals }) =>
  new Response(pointCalendar(locals.site, props.point), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
