/** How long until the next deadline or report, when the page is read later than it was built. */
import { timeUntil } from '../../model/desk/report.ts';
import { currentMoment } from '../page/moment.ts';

const MINUTE_MS = 60_000;

class DueTime extends HTMLElement {
  connectedCallback(): void {
    this.#say();
    setInterval(() => {
      this.#say();
    }, MINUTE_MS);
  }

  #say(): void {
    const now = currentMoment();
    const moments = (this.dataset['moments'] ?? '').split(' ').map(Number);
    const next = moments.find((moment) => now < moment);
    this.textContent = `(${next === undefined ? 'đã qua' : timeUntil(now, next)})`;
  }
}

customElements.define('due-time', DueTime);
