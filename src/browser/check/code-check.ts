import { fill } from '../page/fill.ts';
import type { Came } from './answer.ts';
import type { Scan } from './camera.ts';

/**
 * The form that checks a printed code. What reads and answers comes when the form is first touched,
 * the camera and its decoder when somebody asks for them. No picture and no whole code leaves the
 * phone.
 */
class CodeCheck extends HTMLElement {
  #asked = 0;
  #scan: Scan | null = null;

  connectedCallback(): void {
    const field = this.#the(HTMLInputElement, '[data-field]');
    const submit = this.#the(HTMLButtonElement, '[type="submit"]');
    const camera = this.#the(HTMLButtonElement, '[data-open-camera]');
    const file = this.#the(HTMLInputElement, '[type="file"]');
    submit.disabled = false;
    file.disabled = false;
    // Without an answer to this the browser has no camera to offer: on http, inside some apps.
    camera.hidden = !('mediaDevices' in navigator);
    camera.disabled = false;
    this.addEventListener('focusin', () => void import('./answer.ts').catch(() => undefined));
    this.#the(HTMLElement, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(field.value, 'typed');
    });
    camera.addEventListener('click', () => void this.#openCamera());
    file.addEventListener('change', () => void this.#readPicture(file));
    this.#the(HTMLElement, '[data-stop]').addEventListener('click', () => {
      this.#scan?.stop();
      camera.focus();
    });
  }

  disconnectedCallback(): void {
    this.#scan?.stop();
  }

  #the<T extends HTMLElement>(kind: new () => T, selector: string): T {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`No ${selector} in the form`);
    return found;
  }

  #say(words: string): void {
    this.#the(HTMLElement, '[data-words]').textContent = words;
  }

  /** Removes the last answer: "genuine" must not stand beside a code not yet looked up. */
  #forget(): void {
    delete this.#the(HTMLElement, '[data-result]').dataset['tone'];
    this.#the(HTMLElement, '[data-result] [role="status"]').textContent = '';
    fill(this.#the(HTMLElement, '[data-detail]'));
  }

  /** Shows the answer to a text and puts the focus on it: the form may be off the screen. */
  async #answer(text: string, came: Came): Promise<void> {
    const asked = (this.#asked += 1);
    const site = this.dataset['site'] ?? location.origin;
    this.#forget();
    this.#say('Đang kiểm tra…');
    let show: () => void;
    try {
      const { answerTo } = await import('./answer.ts');
      show = await answerTo(this, text, came, site);
    } catch {
      show = () => {
        this.#say('Chưa tải được phần kiểm tra. Xem lại mạng rồi thử lại.');
      };
    }
    if (asked === this.#asked) show();
  }

  async #openCamera(): Promise<void> {
    const box = this.#the(HTMLElement, '[data-camera]');
    const open = this.#the(HTMLButtonElement, '[data-open-camera]');
    this.#asked += 1;
    this.#say('Đang mở máy ảnh…');
    open.disabled = true;
    try {
      const { scan } = await import('./camera.ts');
      this.#scan = scan(this.#the(HTMLVideoElement, 'video'), {
        say: (words) => {
          this.#say(words);
        },
        begun: () => {
          box.hidden = false;
          box.scrollIntoView({ block: 'nearest' });
          this.#the(HTMLElement, '[data-stop]').focus({ preventScroll: true });
        },
        ended: (text) => {
          box.hidden = true;
          open.disabled = false;
          if (text !== null) void this.#answer(text, 'scanned');
        },
      });
    } catch {
      open.disabled = false;
      this.#say('Chưa tải được phần quét mã. Xem lại mạng rồi thử lại, hoặc gõ mã.');
    }
  }

  async #readPicture(file: HTMLInputElement): Promise<void> {
    const [picture] = file.files ?? [];
    if (!picture) return;
    this.#scan?.stop();
    this.#asked += 1;
    this.#say('Đang tìm mã QR trong ảnh…');
    try {
      const { readPicture } = await import('./picture.ts');
      const read = await readPicture(picture);
      this.#say('problem' in read ? read.problem : '');
      if ('text' in read) await this.#answer(read.text, 'scanned');
    } catch {
      this.#say('Chưa tải được phần đọc ảnh. Xem lại mạng rồi thử lại, hoặc gõ mã.');
    }
    // So that the same picture can be chosen again.
    file.value = '';
  }
}

customElements.define('code-check', CodeCheck);
