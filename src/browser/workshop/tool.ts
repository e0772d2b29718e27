/** What the tools of the workshop do alike: they say where they are, and what stands in the way. */
import { Refusal } from './press-client.ts';

const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

/** The name of the country where no unit was chosen. */
export const COUNTRY = 'Toàn quốc';

/** Said of the press once it need not be fetched. */
export const IS_HERE = 'Máy in đã có trong máy này.';

/** A part of a page that makes something from what is typed, chosen or dropped there. */
export abstract class WorkshopTool extends HTMLElement {
  /**
   * Says something.
   * @param words nothing clears the place
   * @param where the place, as its `data-say` names it
   */
  say(words: string, where = 'status'): void {
    const place = this.querySelector(`[data-say="${where}"]`);
    if (place) place.textContent = words;
  }

  /**
   * Waits for work; what goes wrong is said where the eye is.
   * @param where the place, as its `data-say` names it
   */
  busy(work: Promise<void>, where?: string): void {
    work.catch((error: unknown) => {
      const isRefused = error instanceof Refusal;
      this.failed?.(isRefused);
      this.say(isRefused ? error.message : OFFLINE, where);
    });
  }

  /** Puts the tool in order again once something went wrong. */
  protected failed?(isRefused: boolean): void;

  /** Shows a form, and calls back when it is sent. */
  protected offer(form: HTMLFormElement, then: () => Promise<void>): void {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.busy(then());
    });
  }

  /** Calls back when a button is pressed, by its `data-` name. */
  protected onClick(name: string, then: () => Promise<void>): void {
    this.querySelector(`[data-${name}]`)?.addEventListener('click', () => {
      this.busy(then());
    });
  }

  /** Hides every part a selector names, or shows it. */
  protected hide(selector: string, is: boolean): void {
    for (const part of Array.from(this.querySelectorAll<HTMLElement>(selector))) part.hidden = is;
  }

  /** Empties every part a selector names. */
  protected empty(selector: string): void {
    for (const part of Array.from(this.querySelectorAll(selector))) part.textContent = '';
  }

  /**
   * Moves the bar; it goes once all is there.
   * @param share 0 to 1
   */
  protected progress(share: number): void {
    const bar = this.querySelector('progress');
    if (!bar) return;
    bar.hidden = share === 1;
    bar.value = share;
  }

  /** The moment the page stands at, epoch ms. */
  protected get now(): number {
    return Number(document.documentElement.dataset['now'] ?? Date.now());
  }
}
