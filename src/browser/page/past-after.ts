import { currentMoment } from './moment.ts';

/** Says of a dated line of text that its time is over, when the page is read later than it was built. */
class PastAfter extends HTMLElement {
  connectedCallback(): void {
    if (currentMoment() < Number(this.dataset['at'])) return;
    this.removeAttribute('data-at');
    this.append(' (đã qua)');
  }
}

customElements.define('past-after', PastAfter);
