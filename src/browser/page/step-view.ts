/**
 * A guide one step a screen. The step shown is the page's fragment (`#xem-buoc-3`): going back goes a
 * step back, and a phone that has thrown the page away for another app finds the same step again.
 * The list stays where it is; the style hides what is not the step.
 */

const SHOWN = 'xem-';
const HERE = 'is-here';

class StepView extends HTMLElement {
  /** The steps of each way to the end; a list that counts on belongs to the one before. */
  #ways: HTMLElement[][] = [];

  connectedCallback(): void {
    for (const list of this.querySelectorAll<HTMLElement>('.steps')) {
      const steps = [...list.querySelectorAll<HTMLElement>('.step')];
      if (list.hasAttribute('start')) (this.#ways[this.#ways.length - 1] ?? []).push(...steps);
      else this.#ways.push(steps);
    }
    this.#offer();
    addEventListener('hashchange', () => {
      this.#show(true);
    });
    this.#show(false);
  }

  /** A button for each way. */
  #offer(): void {
    const first = document.querySelector<HTMLAnchorElement>('[data-start-steps]');
    if (!first) return;
    this.#ways.forEach((steps, index) => {
      const link = index === 0 ? first : (first.cloneNode() as HTMLAnchorElement);
      link.href = `#${SHOWN}${steps[0]?.id ?? ''}`;
      if (this.#ways.length > 1) link.textContent = `Từng bước: ${headingOf(steps[0])}`;
      link.hidden = false;
      if (link !== first) first.parentElement?.insertBefore(link, first.nextSibling);
    });
  }

  #show(isAsked: boolean): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const isStep = id.startsWith(SHOWN);
    const wanted = isStep ? id.slice(SHOWN.length) : '';
    const way = this.#ways.find((steps) => steps.some((step) => step.id === wanted)) ?? [];
    const at = way.findIndex((step) => step.id === wanted);
    const step = way[at];
    for (const one of this.querySelectorAll(`.${HERE}`)) one.classList.remove(HERE);
    document.documentElement.toggleAttribute('data-step', step !== undefined);
    if (!step) {
      // It was hidden when the browser looked for it.
      if (isAsked) document.getElementById(id)?.scrollIntoView();
      return;
    }
    step.classList.add(HERE);
    step.parentElement?.classList.add(HERE);
    const count = this.querySelector('[data-at]');
    if (count) count.textContent = `Bước ${at + 1}/${way.length}`;
    this.querySelector('[data-all]')?.setAttribute('href', `#${step.id}`);
    this.#lead('[data-back]', way[at - 1]);
    this.#lead('[data-on]', way[at + 1]);
    const end = this.querySelector<HTMLElement>('[data-end]');
    if (end) end.hidden = at + 1 < way.length;
    scrollTo(0, 0);
    if (!isAsked) return;
    const title = step.querySelector<HTMLElement>('h3');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }

  #lead(part: string, to: HTMLElement | undefined): void {
    const link = this.querySelector<HTMLAnchorElement>(part);
    if (!link) return;
    link.hidden = to === undefined;
    if (to) link.href = `#${SHOWN}${to.id}`;
  }
}

/** The heading above the list of a step. */
function headingOf(step: HTMLElement | undefined): string {
  let before = step?.parentElement?.previousElementSibling;
  while (before && before.tagName !== 'H2') before = before.previousElementSibling;
  return before?.textContent ?? '';
}

customElements.define('step-view', StepView);
