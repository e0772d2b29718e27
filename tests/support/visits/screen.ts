import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright';
import { textOf } from '../sites/built-site.ts';
import { PLAYER } from './page-types.ts';
import type { Visits } from './visit.ts';

/** What the server answers when a screen asks for its list. */
export interface Answer {
  status?: number;
  body?: string;
  /** How far the device's clock is off, ms: what it shows more than the server. */
  ahead?: number;
  /** Pictures that never arrive. */
  withoutPictures?: RegExp;
}

const PLAYLIST = `${PLAYER.address.slice(1)}playlist.json`;

/** A picture of one pixel: to paint the published ones takes most of the time of a screen. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const SMALL = { width: 320, height: 180 };

/** The list as it was published. */
export const publishedList = (): string => textOf('open', PLAYLIST);

/** Names of the pictures due on the day of the build, and of those that come when it is over. */
export function publishedFiles(): { running: string[]; ended: string[] } {
  const { data, later } = JSON.parse(publishedList()) as Record<
    'data' | 'later',
    { file: string; validUntilMs?: number; validFromMs?: number }[]
  >;
  const end = Math.max(...data.map(({ validUntilMs }) => validUntilMs ?? 0));
  return {
    running: data.map(({ file }) => file),
    ended: later.filter(({ validFromMs }) => validFromMs === end).map(({ file }) => file),
  };
}

/** A screen whose time moves only when told to. */
export class Screen {
  readonly page: Page;
  readonly answer: Answer;
  #now: number;
  /** What the screen has asked for and not yet got. */
  readonly #pending = new Set<Request>();
  #asked = 0;
  /** How much it had asked for when it was last at rest. */
  #restedAt = 0;

  private constructor(page: Page, answer: Answer, now: number) {
    this.page = page;
    this.answer = answer;
    this.#now = now;
    page.on('request', (request) => {
      this.#asked++;
      if (!answer.withoutPictures?.test(request.url())) this.#pending.add(request);
    });
    page.on('requestfinished', (request) => this.#pending.delete(request));
    page.on('requestfailed', (request) => this.#pending.delete(request));
  }

  /**
   * Switches a screen on.
   * @param site the site it is pointed at
   * @param at what time it is
   * @param answer what the server says; may be changed while the screen plays
   * @param query what follows the address
   */
  static async on(site: Visits, at: string, answer: Answer = {}, query = ''): Promise<Screen> {
    const now = Date.parse(at);
    let screen: Screen | undefined;
    const page = await site.visit(PLAYER.address + query, {
      viewport: SMALL,
      waitUntil: 'domcontentloaded',
      before: async (fresh) => {
        screen = new Screen(fresh, answer, now);
        await screen.#serve(fresh);
        const device = now + (answer.ahead ?? 0);
        await fresh.clock.install({ time: device - 2000 });
        await fresh.clock.pauseAt(device);
      },
    });
    if (!screen) throw new Error('No screen');
    if (!answer.withoutPictures) await page.waitForLoadState('load');
    await screen.settle();
    return screen;
  }

  async #serve(page: Page): Promise<void> {
    await page.route('**/playlist.json', (route) =>
      route.fulfill({
        status: this.answer.status ?? 200,
        contentType: 'application/json',
        headers: { Date: new Date(this.#now).toUTCString() },
        body: this.answer.body ?? publishedList(),
      }),
    );
    await page.route('**/*.png', (route) =>
      this.answer.withoutPictures?.test(route.request().url())
        ? undefined
        : route.fulfill({ contentType: 'image/png', body: DOT }),
    );
  }

  /**
   * Waits, in real time, until nothing more comes over the network and the page has done with what
   * came: looked at twice, for a busy machine may rest in between.
   */
  async settle(): Promise<void> {
    let before = '';
    for (let quiet = 0; quiet < 2;) {
      await setTimeout(150);
      const now = `${this.#asked} ${await this.#loaded()}`;
      quiet = this.#pending.size === 0 && now === before ? quiet + 1 : 0;
      before = now;
    }
    this.#restedAt = this.#asked;
  }

  #loaded(): Promise<string> {
    return this.page.evaluate(() => {
      const images = [...document.images];
      const shown = document.querySelector('img.shown')?.getAttribute('src');
      return [images.length, images.filter((one) => one.complete).length, shown].join(' ');
    });
  }

  /** Lets time pass, in steps of a few seconds and not before the network has kept up. */
  async pass(ms: number, step = 8000): Promise<void> {
    for (let left = ms; left > 0; left -= step) {
      const part = Math.min(step, left);
      this.#now += part;
      await this.page.clock.runFor(part);
      while (this.#pending.size > 0) await setTimeout(5);
    }
  }

  /** The picture on the screen; what it says in words where no picture has come. */
  shown(): Promise<string> {
    return this.page.evaluate(() => {
      const words = document.querySelector('#loi:not(.hidden)')?.textContent;
      const image = document.querySelector('img.shown')?.getAttribute('src');
      return words ?? image ?? '';
    });
  }

  /**
   * The pictures one after another, the present one first. A screen that has asked for nothing since it
   * was at rest changes by its clock alone: there is nothing to wait for.
   */
  async sequence(length: number): Promise<string[]> {
    const all = [await this.shown()];
    while (all.length < length) {
      await this.pass(8000);
      if (this.#asked !== this.#restedAt) await this.settle();
      all.push(await this.shown());
    }
    return all;
  }
}
