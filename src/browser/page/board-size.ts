import { nearestBoard } from '../../model/boards/nearest-board.ts';

/**
 * Narrows the lists of boards to the size somebody types: "960x192", "960 × 192", "960 192". One number
 * is a width or a height. A size nobody has drawn for is answered with the nearest of its shape.
 */
class BoardSizeBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!input || !status) return;
    const boards = [...document.querySelectorAll<HTMLElement>('[data-size]')].map((element) => {
      const [width = 0, height = 0] = (element.dataset['size'] ?? '').split('x').map(Number);
      return { element, width, height, name: element.dataset['name'] ?? '' };
    });
    const narrow = (): void => {
      const [width, height] = (input.value.match(/\d+/g) ?? []).map(Number);
      const exact = boards.filter((board) => {
        if (width === undefined) return true;
        if (height !== undefined) return board.width === width && board.height === height;
        const starts = [board.width, board.height].some((side) =>
          String(side).startsWith(String(width)),
        );
        return starts || isName(board.name, input);
      });
      const near =
        exact.length === 0 && width && height ? nearestBoard({ width, height }, boards) : null;
      const fits = near
        ? boards.filter((one) => one.width === near.board.width && one.height === near.board.height)
        : exact;
      // A size that is not there leaves the whole list, with the word that it is not.
      for (const board of boards) board.element.hidden = fits.length > 0 && !fits.includes(board);
      const sizes = new Set(fits.map(({ element }) => element.dataset['size']));
      status.textContent = near
        ? `Chưa có cỡ ${width}\u00a0×\u00a0${height}. Gần nhất${near.isSameShape ? ', cùng tỉ lệ' : ' về tỉ lệ'}: ` +
          `${near.board.width}\u00a0×\u00a0${near.board.height}, ${near.board.name}.`
        : width === undefined
          ? ''
          : sizes.size === 0
            ? 'Chưa có cỡ này. Gõ cả chiều ngang và chiều cao.'
            : `Còn ${sizes.size} cỡ.`;
    };
    input.addEventListener('input', narrow);
    this.hidden = false;
  }
}

/** A pitch is a number too: "P10". */
function isName(name: string, { value }: HTMLInputElement): boolean {
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(value.trim().toLowerCase());
}

customElements.define('board-size', BoardSizeBox);
