import { pointNowWords } from '../../model/hours/opening-words.ts';
import { pointNow, type PointSchedule } from '../../model/points/point-now.ts';
import { currentMoment } from '../page/moment.ts';

/** What a page leaves out where there is nothing to say. */
const WITHOUT: PointSchedule = {
  week: null,
  periods: null,
  exceptions: [],
  sessions: [],
  status: 'open',
  checkedOn: '1970-01-01',
};

/** Says whether a point is open at the moment of reading; what was built says only what stays true. */
class PointNowLine extends HTMLElement {
  connectedCallback(): void {
    const written = this.dataset['schedule'];
    if (written === undefined) return;
    const schedule = { ...WITHOUT, ...(JSON.parse(written) as Partial<PointSchedule>) };
    const now = currentMoment();
    const point = pointNow(schedule, now);
    this.dataset['state'] = point.state.kind;
    const words = this.querySelector('[data-words]');
    if (words) words.textContent = `${pointNowWords(point, now)}.`;
    if (this.hasAttribute('data-page') && point.status === 'closed') removeDirections();
    const stale = this.querySelector<HTMLElement>('[data-stale]');
    if (stale) stale.hidden = !point.isStale;
  }
}

/** Removes the directions from the page of a point that has closed since the page was built. */
function removeDirections(): void {
  for (const way of document.querySelectorAll('[data-until-over]')) way.remove();
}

customElements.define('point-now', PointNowLine);
