/**
 * Narrows the sheets of a page to a kind, a size and a variant. Without scripts the page shows all of
 * them; the links to each kind stay.
 */
class SheetFilter extends HTMLElement {
  connectedCallback(): void {
    const lists = this.querySelector<HTMLElement>('[data-lists]');
    if (!lists) return;
    lists.hidden = false;
    lists.addEventListener('change', () => {
      this.show(lists);
    });
    // A page gone back to keeps what was chosen.
    this.show(lists);
  }

  private show(lists: HTMLElement): void {
    const chosen = new Map(
      [...lists.querySelectorAll('select')].map(({ name, value }) => [name, value]),
    );
    const fits = (element: HTMLElement, name: 'kind' | 'size' | 'variant'): boolean => {
      const wanted = chosen.get(name);
      return wanted === '' || element.dataset[name] === wanted;
    };
    let count = 0;
    for (const kind of document.querySelectorAll<HTMLElement>('[data-kind]')) {
      let isShown = false;
      for (const size of kind.querySelectorAll<HTMLElement>('[data-size]')) {
        const fitting = fits(kind, 'kind') && fits(size, 'size');
        const sheets = [...size.querySelectorAll<HTMLElement>('[data-variant]')];
        for (const sheet of sheets) sheet.hidden = !fits(sheet, 'variant');
        const shown = fitting ? sheets.filter(({ hidden }) => !hidden).length : 0;
        size.hidden = shown === 0;
        count += shown;
        isShown ||= shown > 0;
      }
      kind.hidden = !isShown;
    }
    const status = lists.querySelector('[data-count]');
    if (status) status.textContent = count === 0 ? NONE : `${count} bản in`;
  }
}

const NONE = 'Không có bản in nào như vậy. Chọn lại “Tất cả” ở một ô.';

customElements.define('sheet-filter', SheetFilter);
