/** Draws what the finder found, from templates of the page. */
import { supportPointUrl } from '../../model/addresses.ts';
import { fullAddress, telUrl } from '../../model/places/directions.ts';
import { distanceWords } from '../../model/places/distance.ts';
import type { PointHit } from '../../model/finder/search.ts';
import { sessionsFrom } from '../../model/hours/open-spans.ts';
import { pointNowWords, sessionWords } from '../../model/hours/opening-words.ts';
import {
  ACCESS_LABEL,
  POINT_KIND_LABEL,
  SERVICE_LABEL,
} from '../../model/points/support-point-words.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { ownMapUrl } from './own-map.ts';

/** Sessions shown with a point; its page has all. */
const SESSIONS = 3;

/** Puts text into a part of a template, or takes the part away where there is none. */
function fill(item: DocumentFragment, part: string, text: string | null): void {
  const element = item.querySelector(`[data-${part}]`);
  if (text === null || text === '') element?.remove();
  else if (element) element.textContent = text;
}

/** Gives a link of a template its address, or takes it away. */
function lead(item: DocumentFragment, part: string, href: string | null, name: string): void {
  const link = item.querySelector<HTMLAnchorElement>(`a[data-${part}]`);
  if (!link) return;
  if (href === null) {
    link.remove();
    return;
  }
  link.href = href;
  // "Gọi" alone, twenty times over, tells a screen reader nothing.
  link.setAttribute('aria-label', `${link.textContent.trim()}: ${name}`);
}

/**
 * One point of the list.
 * @param template of the page
 * @param hit the point and how far it is
 * @param now epoch ms
 * @param webMap pattern of a map on the web, if the editors allow one
 */
export function hitItem(
  template: HTMLTemplateElement,
  { ready, metres }: PointHit,
  now: number,
  webMap: string | null,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { point } = ready;
  const link = item.querySelector<HTMLAnchorElement>('a[data-name]');
  if (link) {
    link.href = supportPointUrl(point.id);
    link.textContent = point.name;
  }
  item.firstElementChild?.setAttribute('data-state', ready.now.state.kind);
  fill(item, 'now', `${pointNowWords(ready.now, now)}.`);
  fill(item, 'distance', metres === null ? null : `Cách khoảng ${distanceWords(metres)}.`);
  const { where, unitName } = point;
  const address = fullAddress(where, [unitName, ready.province]);
  fill(item, 'where', address === '' ? sentenceCase(unitName) : address);
  const services = point.services.map((service) => SERVICE_LABEL[service]).join(', ');
  fill(item, 'services', `${sentenceCase(services)}.`);
  const traits = [
    ...(point.kind === 'mobile' ? [POINT_KIND_LABEL.mobile] : []),
    ...point.access.map((one) => ACCESS_LABEL[one]),
  ].join(', ');
  fill(item, 'traits', traits === '' ? null : `${sentenceCase(traits)}.`);
  const isOver = ready.now.status === 'moved';
  const sessions = isOver ? [] : sessionsFrom(point.schedule, now, SESSIONS).map(sessionWords);
  fill(item, 'next', sessions.length === 0 ? null : `Lịch tới: ${sessions.join('; ')}.`);
  if (!ready.now.isStale) item.querySelector('[data-stale]')?.remove();
  lead(item, 'call', point.phone === null || isOver ? null : telUrl(point.phone), point.name);
  lead(item, 'way', isOver ? null : ownMapUrl(point.position, address, webMap), point.name);
  return item;
}
