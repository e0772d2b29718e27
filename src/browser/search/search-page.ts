import { fill } from '../page/fill.ts';
import { canRunWasm } from '../page/wasm.ts';
import type { OtherSite } from './everywhere.ts';
import type { FoundPages } from './found.ts';
import type { Understood } from './people.ts';
import type { FoundPage } from './search-engine.ts';
import { resultOf, wordsFor } from './search-result.ts';

/** Results shown at first and at each “Xem thêm”: a screen or two of a phone. */
const SHOWN = 8;

/** How long somebody who types is left alone, and how long a search may take without a word. */
const TYPING_MS = 300;
const QUIET_MS = 250;

/** Shown where the engine of full-text search cannot run. */
const TITLES_ONLY = 'Máy này chỉ tìm được trong tên trang.';

/** Asks the engine, or the titles where it cannot run. */
const engine = () => import('./search-engine.ts');

/** What every search needs, fetched while somebody begins to type; a place needs no index. */
const prepared = (): Promise<unknown> =>
  Promise.all([engine(), import('./people.ts').then(({ suggestions }) => suggestions())]);

/** The pages of a question; only some visitors look beyond the site itself. */
const pagesFor = async (
  text: string,
  filters: Record<string, string>,
  sites: readonly OtherSite[] = [],
): Promise<{ found: FoundPages; silent: string[] }> =>
  sites.length === 0
    ? { found: await (await engine()).findPages(text, filters), silent: [] }
    : (await import('./everywhere.ts')).findEverywhere(text, filters, sites);

/** The sites that are searched besides, where somebody has chosen so. */
const sitesIn = (where: HTMLSelectElement | undefined): OtherSite[] =>
  JSON.parse(where?.dataset['sites'] ?? '[]') as OtherSite[];

/** Nothing offered first, and the words as typed. */
const asTyped = (text: string): Understood => ({ first: [], text, isAnswered: false });

/**
 * What is understood of a question; where that cannot be fetched, or something was chosen, its
 * words.
 */
async function understoodOr(text: string, isFree: boolean): Promise<Understood> {
  if (text === '' || !isFree) return asTyped(text);
  try {
    const { understood } = await import('./people.ts');
    return await understood(text);
  } catch {
    return asTyped(text);
  }
}

/**
 * The search page: searches while people type or choose, and keeps what was asked in the address,
 * so that a result can be shared and Back leads to the search before.
 */
class SearchPage extends HTMLElement {
  #found: FoundPages = { full: [], near: [] };
  /** What is offered before any page was looked into. */
  #first: FoundPage[] = [];
  /** What is still to be looked for in the pages, when somebody asks for more. */
  #later: string | null = null;
  #shown = 0;
  /** Number of the newest search: an older one that ends later shows nothing. */
  #newest = 0;
  #typing = 0;
  /** What is asked was confirmed with the button or a filter; the next key starts another entry. */
  #isSettled = true;

  connectedCallback(): void {
    const form = this.#the(HTMLFormElement, 'form');
    const input = this.#the(HTMLInputElement, '[name=q]');
    // Typed while this script was still on its way.
    const typed = input.value;
    this.#readAddress();
    if (typed !== '') input.value = typed;
    void this.#search();
    input.addEventListener('focus', () => void prepared().catch(() => null), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        this.#writeAddress(this.#isSettled);
        this.#isSettled = false;
        void this.#search();
      }, TYPING_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => {
        this.#ask();
      });
    this.#the(HTMLElement, '[data-all]').addEventListener('click', () => {
      for (const select of this.querySelectorAll('select')) select.value = '';
      input.focus();
      this.#ask();
    });
    this.#the(HTMLElement, '[data-more]').addEventListener(
      'click',
      () => void this.#showMore(true),
    );
    window.addEventListener('popstate', () => {
      this.#readAddress();
      this.#isSettled = true;
      void this.#search();
    });
  }

  #ask(): void {
    clearTimeout(this.#typing);
    this.#writeAddress(true);
    this.#isSettled = true;
    void this.#search();
  }

  #the<T extends HTMLElement>(type: new () => T, selector: string): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}`);
    return found;
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields()) field.value = asked.get(field.name) ?? '';
    // A value no option has leaves a select without any.
    for (const select of this.querySelectorAll('select'))
      if (select.selectedIndex < 0) select.value = '';
  }

  #writeAddress(isEntry: boolean): void {
    const asked = this.#fields().flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const query = new URLSearchParams(asked).toString();
    const address = query ? `?${query}` : location.pathname;
    if (address === (location.search || location.pathname)) return;
    if (isEntry) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #search(): Promise<void> {
    const search = ++this.#newest;
    const text = this.#the(HTMLInputElement, '[name=q]').value.normalize('NFC').trim();
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const filters: Record<string, string> = {};
    const where = chosen.find(({ name }) => name === 'noi');
    for (const select of chosen)
      if (select !== where) filters[select.name] = select.selectedOptions[0]?.text ?? '';
    if (text === '' && Object.keys(filters).length === 0) {
      this.#present({ full: [], near: [] }, '', 'start');
      return;
    }
    const slow = setTimeout(() => {
      this.#say('Đang tìm…');
    }, QUIET_MS);
    try {
      const { first, text: ours, isAnswered } = await understoodOr(text, chosen.length === 0);
      const { found, silent } = isAnswered
        ? { found: { full: [], near: [] }, silent: [] }
        : await pagesFor(ours, filters, sitesIn(where));
      const pages = await this.#fetchNext(found, 0);
      if (search !== this.#newest) return;
      const count = first.length + found.full.length + found.near.length;
      const words =
        wordsFor(found, text, first.length, silent) + (canRunWasm() ? '' : ` ${TITLES_ONLY}`);
      this.#present(found, words, count > 0 ? 'found' : 'nothing');
      this.#the(HTMLElement, '[data-all]').hidden = chosen.length === 0;
      this.#first = first;
      this.#append(pages, first);
      this.#later = isAnswered ? ours : null;
      if (isAnswered) this.#the(HTMLElement, '[data-more]').hidden = false;
    } catch {
      if (search !== this.#newest) return;
      this.#present(
        { full: [], near: [] },
        'Chưa tải được bộ tìm kiếm. Kiểm tra mạng rồi bấm “Tìm”.',
        'nothing',
      );
    } finally {
      clearTimeout(slow);
    }
  }

  #say(words: string): void {
    this.#the(HTMLElement, '[data-status]').textContent = words;
  }

  /** Empties the list and shows the part of the page that fits: the start, results, or a way on. */
  #present(found: FoundPages, status: string, state: 'start' | 'found' | 'nothing'): void {
    this.#found = found;
    this.#first = [];
    this.#later = null;
    this.#shown = 0;
    this.#say(status);
    fill(this.#the(HTMLElement, '[data-results]'));
    this.#the(HTMLElement, '[data-more]').hidden = true;
    this.#the(HTMLElement, '[data-nothing]').hidden = state !== 'nothing';
    this.#the(HTMLElement, '[data-browse]').hidden = state === 'found';
  }

  async #fetchNext({ full, near }: FoundPages, from: number): Promise<(FoundPage | null)[]> {
    const { foundPage } = await engine();
    return Promise.all([...full, ...near].slice(from, from + SHOWN).map(foundPage));
  }

  async #showMore(isAsked: boolean): Promise<void> {
    const search = this.#newest;
    try {
      const found = this.#later === null ? this.#found : (await pagesFor(this.#later, {})).found;
      const pages = await this.#fetchNext(found, this.#shown);
      if (search !== this.#newest) return;
      this.#found = found;
      this.#later = null;
      const first = this.#append(pages);
      if (isAsked) first?.focus();
    } catch {
      this.#say('Chưa tải thêm được. Kiểm tra mạng rồi bấm “Xem thêm”.');
    }
  }

  /** Adds results to the list; gives back the link of the first. */
  #append(pages: (FoundPage | null)[], first: readonly FoundPage[] = []): HTMLAnchorElement | null {
    const template = this.#the(HTMLTemplateElement, '[data-result]');
    // What was offered first is not offered again.
    const others = pages.flatMap((page) =>
      page && this.#first.every(({ url }) => url !== page.url) ? page : [],
    );
    // What the engine says of a page shows the words that were found.
    const offered = first.map((one) => pages.find((page) => page?.url === one.url) ?? one);
    const items = [...offered, ...others].map((page) => resultOf(page, template));
    this.#the(HTMLElement, '[data-results]').append(...items);
    this.#shown += pages.length;
    const left = this.#found.full.length + this.#found.near.length - this.#shown;
    this.#the(HTMLElement, '[data-more]').hidden = left <= 0;
    return items[0]?.querySelector('a') ?? null;
  }
}

customElements.define('search-page', SearchPage);
