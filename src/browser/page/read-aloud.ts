/** Reads a guide aloud, a step at a time, with a Vietnamese voice of the device. */

const IDLE = 'Đọc cho tôi nghe';
const READING = 'Dừng đọc';

/** A Vietnamese voice; one on the device before one that sends the text to somebody's server. */
function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi\b/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/**
 * What is read of a step: its number, the action, the words below; drawings and folded help are
 * left out.
 */
function spoken(step: Element): string {
  const copy = step.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('.picture, .step-missing, button')) silent.remove();
  return [...copy.querySelectorAll('h3, p, li, .step-body > span')]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => (/[.:!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** `<read-aloud>`: stays hidden until the browser has a Vietnamese voice. */
class ReadAloud extends HTMLElement {
  #steps: HTMLElement[] = [];
  /** The step being read; -1 while silent. */
  #at = -1;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#steps = [...document.querySelectorAll<HTMLElement>('.step')];
    const ready = (): void => {
      if (this.#steps.length > 0 && vietnameseVoice()) this.hidden = false;
    };
    ready();
    // Chromium loads its voices after the page. Where voices send no events, nothing can be added.
    speechSynthesis.onvoiceschanged = ready;
    addEventListener('pagehide', () => {
      this.#stop();
    });
    this.querySelector('[data-read]')?.addEventListener('click', () => {
      // One step a screen: that one, and no further before somebody goes on.
      if (this.#at < 0) this.#read(Math.max(0, this.#shown()));
      else this.#stop();
    });
    addEventListener('hashchange', () => {
      this.#stop();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-move]')) {
      button.addEventListener('click', () => {
        this.#read(this.#at + Number(button.dataset['move']));
      });
    }
  }

  /** The step that alone is shown; -1 in the list. */
  #shown(): number {
    return this.#steps.findIndex((step) => step.classList.contains('is-here'));
  }

  #read(index: number): void {
    const step = this.#steps[index];
    this.#stop();
    if (!step) return;
    this.#at = index;
    step.classList.add('is-read');
    step.scrollIntoView({ block: 'start' });
    const utterance = new SpeechSynthesisUtterance(spoken(step));
    utterance.lang = 'vi-VN';
    utterance.voice = vietnameseVoice() ?? null;
    utterance.rate = 0.9;
    // An utterance that was cancelled ends too: only the one still wanted goes on.
    utterance.addEventListener('end', () => {
      if (this.#at === index) this.#read(this.#shown() < 0 ? index + 1 : -1);
    });
    this.#show();
    speechSynthesis.speak(utterance);
  }

  #stop(): void {
    this.#steps[this.#at]?.classList.remove('is-read');
    this.#at = -1;
    speechSynthesis.cancel();
    this.#show();
  }

  #show(): void {
    const isReading = this.#at >= 0;
    const button = this.querySelector('[data-read]');
    if (button) button.textContent = isReading ? READING : IDLE;
    this.classList.toggle('is-reading', isReading);
    for (const move of this.querySelectorAll<HTMLElement>('[data-move]'))
      move.hidden = !isReading || this.#shown() >= 0;
  }
}

customElements.define('read-aloud', ReadAloud);
