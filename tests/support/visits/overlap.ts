import type { Page } from 'playwright';

/**
 * Texts drawn over each other. Each line of each text is a box; neighbouring lines of large type may
 * touch, so a box counts with the middle half of its height.
 * @param page a page that is laid out
 * @returns pairs that overlap
 */
export function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      node: Node;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.sr-only:not(:focus)');
    // What stays in sight lies over what scrolls beneath it, on a ground of its own: it is measured
    // where it comes to rest.
    const staying = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { position, backgroundColor } = getComputedStyle(one);
      return position === 'sticky' && backgroundColor.startsWith('rgb(');
    });
    for (const one of staying) one.style.position = 'static';
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !node.parentElement || !isSeen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        const trim = box.height / 4;
        lines.push({
          text,
          node,
          left: box.left + 1,
          right: box.right - 1,
          top: box.top + trim,
          bottom: box.bottom - trim,
        });
      }
    }
    for (const one of staying) one.style.position = '';
    if (lines.length < 10) throw new Error('hardly any text on this page');
    lines.sort((a, b) => a.top - b.top);
    return lines.flatMap((one, index) => {
      const found: string[] = [];
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        if (other.node !== one.node && other.left < one.right && one.left < other.right)
          found.push(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
      return found;
    });
  });
}
