/**
 * What makes a guide easier to follow: ticking off steps, printing it small or large. All of it is
 * for this visit only; nothing is kept.
 */

/** Ticks off steps, to come back to after a look into the app. */
function addProgress(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.step')];
  for (const step of steps) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'step-done no-print';
    const number = step.querySelector('.step-number')?.textContent ?? '';
    button.textContent = `Tôi đã xong ${number.trim().toLowerCase()}`;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const isDone = step.classList.toggle('is-done');
      button.setAttribute('aria-pressed', String(isDone));
    });
    step.querySelector('.step-body')?.append(button);
  }
}

/** Opens the folded help for printing and folds it again; for browsers that cannot by style. */
function openForPrint(): void {
  const folded = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('.step-missing');
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...folded()].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    delete document.documentElement.dataset['print'];
  });
}

/** How long a browser may take to show that it prints, ms. */
const PRINT_PATIENCE = 1000;

/** The buttons that print, in the usual size and in large letters. Apps often print nothing, in silence. */
function addPrinting(): void {
  const status = document.querySelector('[data-print-status]');
  let isPrinting = false;
  addEventListener('beforeprint', () => {
    isPrinting = true;
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-size]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      document.documentElement.dataset['print'] = button.dataset['printSize'] ?? '';
      isPrinting = false;
      print();
      setTimeout(() => {
        if (!isPrinting && status)
          status.textContent =
            'Chưa thấy hộp thoại in? Mở trang này bằng trình duyệt của máy rồi in.';
      }, PRINT_PATIENCE);
    });
  }
}

addProgress();
openForPrint();
addPrinting();
