/**
 * Filters the slogans on the page at once, several ways together. Without it each link leads to a
 * page of its own.
 */
class SloganFilterForm extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
    const status = this.querySelector('[role="status"]');
    const items = [...document.querySelectorAll<HTMLElement>('[data-passes]')];
    const isOn = (link: HTMLElement): boolean => link.hasAttribute('aria-current');

    const show = (): void => {
      const wanted = links.filter(isOn).map((link) => link.dataset['filter'] ?? '');
      for (const item of items) {
        const passes = (item.dataset['passes'] ?? '').split(' ');
        item.hidden = !wanted.every((key) => passes.includes(key));
      }
      for (const group of document.querySelectorAll<HTMLElement>('[data-slogans]'))
        group.hidden = !group.querySelector('[data-passes]:not([hidden])');
      const left = items.filter(({ hidden }) => !hidden).length;
      if (status) status.textContent = left > 0 ? `Có ${left} câu.` : 'Không có câu nào.';
    };

    for (const link of links) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const wasOn = isOn(link);
        // One of each kind: a slogan belongs to one consultation and one audience.
        const kind = link.dataset['filter']?.split('/')[0] ?? '';
        for (const other of links)
          if (other.dataset['filter']?.startsWith(`${kind}/`))
            other.removeAttribute('aria-current');
        if (!wasOn) link.setAttribute('aria-current', 'true');
        show();
      });
    }
  }
}

customElements.define('slogan-filter', SloganFilterForm);
