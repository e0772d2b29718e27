import { store } from './stored.ts';

/** Sizes in the order the button goes through them; their names are read aloud. */
const SIZES = ['thường', 'to', 'rất to'];

/** A button that makes the text of all pages larger, in turn: usual, large, very large, usual. */
class TextSizeButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const name = this.querySelector('[data-name]');
    if (!button) return;
    button.hidden = false;
    const show = (): void => {
      const size = Number(document.documentElement.dataset['text'] ?? 0);
      if (name) name.textContent = `Cỡ chữ: ${SIZES[size] ?? ''}. Bấm để đổi.`;
    };
    button.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      const next = (Number(dataset['text'] ?? 0) + 1) % SIZES.length;
      dataset['text'] = String(next);
      store('co-chu', String(next));
      show();
    });
    show();
  }
}

customElements.define('text-size', TextSizeButton);
