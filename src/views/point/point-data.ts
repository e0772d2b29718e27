/** A point as structured data (schema.org) for search engines. */
import { supportPointUrl } from '../../model/addresses.ts';
import type { DayHours } from '../../model/hours/hours.ts';
import { formatClock } from '../../model/time/vietnam-clock.ts';
import { unitNameOf } from './finder-data.ts';
import { sessionsOf } from './point-calendar.ts';
import { pointStatus } from './point-status.ts';
import type { PointEntry } from './support-points.ts';
import type { Site } from '../../site.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** The structured data of a point, safe inside a script element. */
export function pointData(site: Site, point: PointEntry): string {
  const url = site.settings.siteUrl + supportPointUrl(point.id);
  const { isOver } = pointStatus(site, point);
  const address: Json = {
    '@type': 'PostalAddress',
    addressCountry: 'VN',
    addressLocality: unitNameOf(site.content, point.unit),
    ...(point.address === undefined ? {} : { streetAddress: point.address }),
  };
  const data: Json = {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': url,
    url,
    name: point.name,
    address,
    ...(point.position
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: point.position.lat,
            longitude: point.position.lng,
          },
        }
      : {}),
    ...(point.phone === undefined ? {} : { telephone: point.phone }),
    ...(isOver ? {} : { openingHoursSpecification: weeklyHours(point) }),
    ...(isOver ? {} : { specialOpeningHoursSpecification: exceptionalHours(point) }),
    ...(point.access.includes('wheelchair')
      ? {
          amenityFeature: [
            { '@type': 'LocationFeatureSpecification', name: 'Xe lăn vào được', value: true },
          ],
        }
      : {}),
    event: sessionsOf(site.content, point)
      .filter(({ closesAt }) => closesAt > site.settings.now)
      .slice(0, 30)
      .map(({ opensAt, closesAt, place }) => ({
        '@type': 'Event',
        name: point.name,
        startDate: new Date(opensAt).toISOString(),
        endDate: new Date(closesAt).toISOString(),
        eventStatus: `https://schema.org/${isOver ? 'EventCancelled' : 'EventScheduled'}`,
        location: { '@type': 'Place', name: place ?? point.name, address },
      })),
  };
  const filled = Object.entries(data).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return JSON.stringify(Object.fromEntries(filled)).replaceAll('<', '\\u003c');
}

function weeklyHours({ hours, validFrom, validThrough }: PointEntry): Json[] {
  return (hours ?? []).flatMap((day, index) =>
    day.map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${DAYS[index] ?? ''}`,
      ...spanOf(span),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validThrough === undefined ? {} : { validThrough }),
    })),
  );
}

/** Open and closed at the same minute means closed all day, as search engines read it. */
function exceptionalHours({ exceptions }: PointEntry): Json[] {
  return (exceptions ?? []).flatMap(({ from, through, hours }) =>
    (hours.length > 0 ? hours.map(spanOf) : [{ opens: '00:00', closes: '00:00' }]).map((span) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: through,
      ...span,
    })),
  );
}

const spanOf = ({ from, to }: DayHours[number]): { opens: string; closes: string } => ({
  opens: formatClock(from),
  // The whole day is written to its last minute.
  closes: to === 1440 ? '23:59' : formatClock(to),
});
