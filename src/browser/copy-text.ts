/**
 * Copies a text beside it: `[data-copy]` inside the element is what is copied, without what only eyes
 * see. Where the browser refuses, the text is selected for the visitor's own hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const source = this.querySelector<HTMLElement>('[data-copy]');
    const status = this.querySelector('[role="status"]');
    if (!button || !source || !status) return;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(textOf(source)).then(
        () => {
          status.textContent = 'Đã chép.';
        },
        () => {
          getSelection()?.selectAllChildren(source);
          status.textContent = 'Máy không cho chép. Chữ đã được chọn sẵn, hãy chọn Sao chép.';
        },
      );
    });
    this.setAttribute('ready', '');
  }
}

/** Paragraphs are apart by an empty line; marks for the eyes stay behind. */
function textOf(source: HTMLElement): string {
  const copy = source.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[aria-hidden]')) mark.remove();
  const paragraphs = [...copy.querySelectorAll('p')].map((one) =>
    one.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : copy.textContent.trim();
}

customElements.define('copy-text', CopyText);
