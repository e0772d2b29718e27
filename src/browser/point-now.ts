import { pointNowWords } from '../model/opening-words.ts';
import { pointNow, type PointSchedule } from '../model/point-now.ts';
import { currentMoment } from './moment.ts';

/** Says whether a point is open at the moment of reading; what was built says only what stays true. */
class PointNowLine extends HTMLElement {
  connectedCallback(): void {
    const schedule = JSON.parse(this.dataset['schedule'] ?? 'null') as PointSchedule | null;
    if (!schedule) return;
    const now = currentMoment();
    const point = pointNow(schedule, now);
    this.dataset['state'] = point.state.kind;
    const words = this.querySelector('[data-words]');
    if (words) words.textContent = `${pointNowWords(point, now)}.`;
    const stale = this.querySelector<HTMLElement>('[data-stale]');
    if (stale) stale.hidden = !point.isStale;
  }
}

customElements.define('point-now', PointNowLine);
