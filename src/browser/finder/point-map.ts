import type { PointHit } from '../../model/finder/search.ts';
import type { MapPoint } from './map-view.ts';

/** The button for the map. The map itself, a hundred times heavier, comes when somebody taps. */
class PointMap extends HTMLElement {
  #points: readonly MapPoint[] = [];
  #show: ((points: readonly MapPoint[]) => void) | null = null;

  connectedCallback(): void {
    this.closest('point-finder')?.addEventListener('points', (event) => {
      this.#points = (event as CustomEvent<readonly PointHit[]>).detail.flatMap(
        ({ ready: { point } }) =>
          point.position ? [{ id: point.id, name: point.name, position: point.position }] : [],
      );
      this.hidden = this.#points.length === 0;
      this.#show?.(this.#points);
    });
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
  }

  async #open(): Promise<void> {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = true;
    button.textContent = 'Đang tải bản đồ…';
    try {
      const { openMap } = await import('./map-view.ts');
      const place = document.createElement('div');
      place.className = 'map';
      this.append(place);
      this.#show = openMap(place, {
        file: new URL(this.dataset['file'] ?? '', location.origin).href,
        attribution: this.dataset['attribution'] ?? '',
      });
      this.#show(this.#points);
      button.remove();
    } catch {
      button.disabled = false;
      button.textContent = 'Chưa tải được bản đồ. Bấm để thử lại';
    }
  }
}

customElements.define('point-map', PointMap);
