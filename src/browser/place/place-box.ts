import { fill } from '../page/fill.ts';
import { fillOn } from '../page/fill-on.ts';
import type { Offer } from './chooser.ts';
import { forgetPlace, remember, rememberedPlace, type KeptPlace } from './remembered.ts';

const NO_NETWORK = 'Chưa tải được danh sách. Kiểm tra mạng rồi thử lại.';

/**
 * The place box: asks for a commune, answers in place what holds there, remembers it on this device.
 * What it needs beside is fetched when somebody turns to it, or has chosen a place before.
 */
class PlaceBox extends HTMLElement {
  #asked = 0;
  #isPrepared = false;

  connectedCallback(): void {
    const form = this.#the(HTMLFormElement, 'form');
    const input = this.#the(HTMLInputElement, 'input');
    const prepare = (): void => {
      if (this.#isPrepared) return;
      this.#isPrepared = true;
      void import('./chooser.ts').then((chooser) => chooser.warmUp());
    };
    input.addEventListener('focus', prepare);
    input.addEventListener('input', () => {
      prepare();
      void this.#offer(input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#offer(input.value).then(() => {
        this.querySelector<HTMLElement>('[data-choices] button')?.click();
      });
    });
    this.#the(HTMLElement, '[data-forget]').addEventListener('click', () => {
      forgetPlace();
      this.#turn('ask');
      input.value = '';
      input.focus();
    });
    const known = rememberedPlace();
    if (known) void this.#answer(known, false);
    this.setAttribute('ready', '');
  }

  #the<T extends HTMLElement>(type: new () => T, selector: string): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The place box lacks ${selector}`);
    return found;
  }

  #say(words: string): void {
    this.#the(HTMLElement, '[data-status]').textContent = words;
  }

  /** Shows the question or the answer. */
  #turn(to: 'ask' | 'answer'): void {
    const isAnswer = to === 'answer';
    this.#the(HTMLElement, 'form').hidden = isAnswer;
    this.#the(HTMLElement, '[data-forget]').hidden = !isAnswer;
    this.#the(HTMLElement, '[data-answer]').hidden = !isAnswer;
    fill(this.#the(HTMLElement, '[data-choices]'));
    this.#say('');
  }

  async #offer(text: string): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const { offerAtOnce, offerFor } = await import('./chooser.ts');
      const several = ({ words, items }: Offer): void => {
        fill(this.#the(HTMLElement, '[data-choices]'), ...items);
        this.#say(words);
        // The button that was tapped went away: who moves by keyboard or ear goes on here.
        this.#the(HTMLElement, '[data-status]').focus();
      };
      const place = (chosen: KeptPlace): void => {
        remember(chosen);
        void this.#answer(chosen, true);
      };
      const choices = this.#the(HTMLElement, '[data-choices]');
      const soon = turn === this.#asked ? offerAtOnce(text, { place, several }) : [];
      if (soon.length > 0) {
        fill(choices, ...soon);
        this.#say('');
      }
      const { words, items } = await offerFor(text, { place, several });
      // Another key was pressed meanwhile: that question will show its own choices.
      if (turn !== this.#asked) return;
      fillOn(choices, soon.length, items);
      this.#say(words);
    } catch {
      if (turn === this.#asked) this.#say(NO_NETWORK);
    }
  }

  /** Says what holds in a place; one that was remembered and is no more is forgotten. */
  async #answer(place: KeptPlace, isAsked: boolean): Promise<void> {
    const into = this.#the(HTMLElement, '[data-answer]');
    const template = this.#the(HTMLTemplateElement, '[data-place-answer]');
    try {
      const { showPlace } = await import('./answer-view.ts');
      if (await showPlace(into, template, place)) {
        this.#turn('answer');
        if (isAsked) into.focus();
      } else forgetPlace();
    } catch {
      if (isAsked) this.#say(NO_NETWORK);
    }
  }
}

customElements.define('place-box', PlaceBox);
