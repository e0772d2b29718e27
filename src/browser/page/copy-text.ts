import { copied } from './copied.ts';

/**
 * Copies a text beside it: a button names its text with `data-for`, the text itself carries the name
 * in `data-copy`. What only eyes see stays behind. Where the browser refuses, the text is selected for
 * the visitor's own hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role="status"]');
    for (const button of this.querySelectorAll('button')) {
      const name = button.dataset['for'] ?? '';
      const source = this.querySelector<HTMLElement>(`[data-copy="${name}"]`);
      if (!status || !source) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        void copied(textOf(source)).then((isCopied) => {
          if (!isCopied) getSelection()?.selectAllChildren(source);
          status.textContent = isCopied
            ? 'Đã chép.'
            : 'Máy không cho chép. Chữ đã được chọn sẵn, hãy chọn Sao chép.';
        });
      });
    }
    this.setAttribute('ready', '');
  }
}

/** Paragraphs are apart by an empty line; marks for the eyes stay behind. */
function textOf(source: HTMLElement): string {
  const copy = source.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[aria-hidden]')) mark.remove();
  const paragraphs = [...copy.querySelectorAll('p')].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : copy.textContent.trim();
}

customElements.define('copy-text', CopyText);
