/**
 * A hard word that opens its explanation below the paragraph it stands in. What it says comes with
 * the page. Without this script the word is a link to the glossary.
 */
class TermWord extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const { means, more } = this.dataset;
    if (!link || !means || link.hasAttribute('aria-expanded')) return;
    const note = document.createElement('span');
    note.className = 'term-note';
    // A live region: the explanation is read aloud when it opens, wherever the paragraph ends.
    note.setAttribute('aria-live', 'polite');
    (this.closest('p, li, dt, dd, td') ?? this).append(note);

    const show = (isOpen: boolean): void => {
      link.setAttribute('aria-expanded', String(isOpen));
      note.textContent = isOpen ? means : '';
      if (!isOpen || !more) return;
      const entry = document.createElement('a');
      entry.href = link.href;
      entry.textContent = more;
      note.append(' ', entry);
    };
    const toggle = (event: Event): void => {
      event.preventDefault();
      show(link.getAttribute('aria-expanded') === 'false');
    };
    show(false);
    link.setAttribute('role', 'button');
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') toggle(event);
    });
  }
}

customElements.define('term-word', TermWord);
