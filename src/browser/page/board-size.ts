/**
 * Narrows the lists of boards to the size somebody types: "960x192", "960 × 192", "960 192". One number
 * is a width or a height.
 */
class BoardSize extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!input || !status) return;
    const boards = [...document.querySelectorAll<HTMLElement>('[data-size]')];
    const narrow = (): void => {
      const wanted = input.value.match(/\d+/g) ?? [];
      const fits = boards.filter(({ dataset }) => {
        const size = (dataset['size'] ?? '').split('x');
        if (wanted.length === 1)
          return size.some((side) => side.startsWith(wanted[0])) || isName(dataset, input);
        return wanted.length > 1 ? size.join(' ') === wanted.slice(0, 2).join(' ') : true;
      });
      // A size that is not there leaves the whole list, with the word that it is not.
      for (const board of boards) board.hidden = fits.length > 0 && !fits.includes(board);
      const sizes = new Set(fits.map(({ dataset }) => dataset['size']));
      status.textContent =
        wanted.length === 0
          ? ''
          : sizes.size === 0
            ? 'Chưa có cỡ này. Báo người quản trị trang thêm cỡ bảng của bạn, hoặc chọn cỡ cùng tỉ lệ.'
            : `Còn ${sizes.size} cỡ.`;
    };
    input.addEventListener('input', narrow);
    this.hidden = false;
  }
}

/** A pitch is a number too: "P10". */
function isName({ name }: DOMStringMap, { value }: HTMLInputElement): boolean {
  return (name ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(value.trim().toLowerCase());
}

customElements.define('board-size', BoardSize);
