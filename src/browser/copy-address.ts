/**
 * Copies the address beside its button; where the browser refuses, the address is selected for the
 * operator's own hand.
 */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const address = this.querySelector('code');
    const status = this.querySelector('[role="status"]');
    if (!button || !address || !status) return;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(address.textContent).then(
        () => {
          status.textContent = 'Đã chép.';
        },
        () => {
          getSelection()?.selectAllChildren(address);
          status.textContent = 'Máy không cho chép. Địa chỉ đã được chọn, bấm Ctrl+C.';
        },
      );
    });
    button.hidden = false;
  }
}

customElements.define('copy-address', CopyAddress);
