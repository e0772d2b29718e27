/**
 * Lets the service worker keep this page once it is loaded and the browser has nothing else to do.
 * Pages without `<stored-copy>`, room for the line that says they are a copy, are not kept. Where
 * workers cannot run (no HTTPS, private windows) nothing happens and no message is shown.
 */
import { MANIFEST_URL, WORKER_URL } from '../../model/app-addresses.ts';
import type { PerhapsTrusting } from '../trusted-types.ts';

/** Where there is no idle callback (Safari): this long after the page has loaded, ms. */
const PAUSE_MS = 2000;

/** What browsers do not all have, or only over HTTPS. */
interface Perhaps {
  serviceWorker?: ServiceWorkerContainer;
  connection?: { saveData?: boolean };
}

const { serviceWorker: workers, connection } = navigator as Perhaps;
const { requestIdleCallback } = window as Partial<Window>;
const { trustedTypes = { createPolicy: <Rules>(_: string, rules: Rules) => rules } } =
  window as PerhapsTrusting;

async function keep(container: ServiceWorkerContainer): Promise<void> {
  try {
    // A policy can be made once, and nothing else on the page gets hold of this one.
    const policy = trustedTypes.createPolicy('sw', { createScriptURL: (one: string) => one });
    await container.register(policy.createScriptURL(WORKER_URL));
    const { active } = await container.ready;
    active?.postMessage(connection?.saveData ? 'thrifty' : '');
  } catch {
    // Then the page is read online, as any other.
  }
}

/**
 * The line of a stored copy: taken back when the network brings the same page, else it leads on.
 */
class StoredCopy extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector('span');
    if (!line) return;
    workers?.addEventListener('message', ({ data: isOutdated }) => {
      if (isOutdated === true) {
        line.textContent = 'Đã tải được bản mới của trang này. ';
        const link = document.createElement('a');
        link.href = location.href;
        link.textContent = 'Xem bản mới';
        line.append(link);
      } else this.remove();
    });
  }
}

/**
 * For who puts the site beside their apps. In the head it would be fetched before the first
 * picture.
 */
function nameManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = MANIFEST_URL;
  document.head.append(link);
}

nameManifest();
customElements.define('stored-copy', StoredCopy);
if (workers && document.querySelector('stored-copy')) {
  const start = (): void => void keep(workers);
  const whenIdle = (): void => {
    if (requestIdleCallback) requestIdleCallback(start);
    else setTimeout(start, PAUSE_MS);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
