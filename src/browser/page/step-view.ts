/**
 * A guide one step a screen. The step shown is the page's fragment (`#xem-buoc-3`): going back goes a
 * step back, and a phone that has thrown the page away for another app finds the same step again.
 * The list stays where it is; the style hides what is not the step.
 */

const SHOWN = 'xem-';
const HERE = 'is-here';

class StepView extends HTMLElement {
  connectedCallback(): void {
    const ways = waysIn(this);
    offer(ways);
    const show = (isAsked: boolean): void => {
      const id = decodeURIComponent(location.hash.slice(1));
      const is = (step: HTMLElement): boolean => SHOWN + step.id === id;
      const way = ways.find((steps) => steps.some(is)) ?? [];
      const at = way.findIndex(is);
      const step = way[at];
      for (const one of this.querySelectorAll(`.${HERE}`)) one.classList.remove(HERE);
      document.documentElement.toggleAttribute('data-step', !!step);
      if (!step) {
        // It was hidden when the browser looked for it.
        if (isAsked) document.getElementById(id)?.scrollIntoView();
        return;
      }
      step.classList.add(HERE);
      step.parentElement?.classList.add(HERE);
      const count = this.querySelector('[data-at]');
      if (count) count.textContent = `Bước ${at + 1}/${way.length}`;
      const lead = (part: string, to: string | undefined): void => {
        const link = this.querySelector<HTMLAnchorElement>(part);
        if (!link) return;
        link.hidden = !to;
        link.href = `#${to ?? ''}`;
      };
      const next = way[at + 1];
      lead('[data-all]', step.id);
      lead('[data-back]', addressOf(way[at - 1]));
      lead('[data-on]', addressOf(next));
      lead('[data-end]', next ? undefined : 'xong');
      scrollTo(0, 0);
      if (!isAsked) return;
      const title = step.querySelector<HTMLElement>('h3');
      title?.setAttribute('tabindex', '-1');
      title?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', () => {
      show(true);
    });
    show(false);
  }
}

const addressOf = (step: HTMLElement | undefined): string | undefined =>
  step ? SHOWN + step.id : undefined;

/** The steps of each way to the end; a list that counts on belongs to the one before. */
function waysIn(view: HTMLElement): HTMLElement[][] {
  const ways: HTMLElement[][] = [];
  for (const list of view.querySelectorAll<HTMLElement>('.steps')) {
    const steps = [...list.querySelectorAll<HTMLElement>('.step')];
    const before = ways[ways.length - 1];
    if (before && list.hasAttribute('start')) before.push(...steps);
    else ways.push(steps);
  }
  return ways;
}

/** A button for each way. */
function offer(ways: readonly HTMLElement[][]): void {
  const first = document.querySelector<HTMLAnchorElement>('[data-start-steps]');
  if (!first) return;
  ways.forEach((steps, index) => {
    const link = index === 0 ? first : (first.cloneNode() as HTMLAnchorElement);
    link.href = `#${addressOf(steps[0]) ?? ''}`;
    if (ways.length > 1) link.textContent = `Từng bước: ${headingOf(steps[0])}`;
    link.hidden = false;
    if (index > 0) first.parentElement?.insertBefore(link, first.nextSibling);
  });
}

/** The heading above the list of a step. */
function headingOf(step: HTMLElement | undefined): string {
  let before = step?.parentElement?.previousElementSibling;
  while (before && before.tagName !== 'H2') before = before.previousElementSibling;
  return before?.textContent ?? '';
}

customElements.define('step-view', StepView);
