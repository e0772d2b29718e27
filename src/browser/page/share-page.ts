import { copied } from './copied.ts';

/**
 * Passes the page's address on: through the menu of the phone where it has one, else by copying it;
 * where the browser refuses to copy, the address is selected for the visitor's own hand.
 */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    const address = this.querySelector('[data-address]');
    if (!button || !status || !address) return;
    const url = address.textContent;
    const canShare = 'share' in navigator;

    const copy = async (): Promise<void> => {
      const isCopied = await copied(url);
      if (!isCopied) getSelection()?.selectAllChildren(address);
      status.textContent = isCopied
        ? 'Đã chép. Mở Zalo hoặc tin nhắn rồi dán.'
        : 'Máy không cho chép. Giữ ngón tay lên địa chỉ ở trên rồi chọn Sao chép.';
    };
    const pass = async (): Promise<void> => {
      try {
        await navigator.share({ title: document.title, url });
      } catch (error) {
        // A closed menu is the visitor's choice; any other error is the phone's refusal.
        if (!(error instanceof Error && error.name === 'AbortError')) await copy();
      }
    };

    if (!canShare) button.textContent = 'Chép đường dẫn';
    button.addEventListener('click', () => void (canShare ? pass() : copy()));
    button.hidden = false;
  }
}

customElements.define('share-page', SharePage);
