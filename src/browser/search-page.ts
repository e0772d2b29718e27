import { comparable } from '../model/vietnamese.ts';

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(term: string): Promise<{ results: PagefindResult[] } | null>;
}

/** Results shown for a query; people look at the first few. */
const SHOWN = 12;

/** Built from the finished site, so it is not there when this file is bundled. */
const ENGINE = '/pagefind/pagefind.js';

/** The search page: searches while typing, and keeps the query in the address. */
class SearchPage extends HTMLElement {
  #engine: Promise<Pagefind> | null = null;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) {
      input.value = asked;
      void this.#search(asked);
    }
    input.addEventListener('focus', () => void this.#load(), { once: true });
    input.addEventListener('input', () => void this.#search(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
      void this.#search(input.value);
    });
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= (import(/* @vite-ignore */ ENGINE) as Promise<Pagefind>).then(
      async (pagefind) => {
        await pagefind.init();
        return pagefind;
      },
    );
    return this.#engine;
  }

  async #search(text: string): Promise<void> {
    const query = text.normalize('NFC').trim();
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const found = await (await this.#load()).debouncedSearch(queryFor(query));
      // Another key was pressed meanwhile: that search will show its own results.
      if (found === null) return;
      const pages = await Promise.all(found.results.slice(0, SHOWN).map((one) => one.data()));
      const count = found.results.length;
      this.#show(
        pages,
        count === 0
          ? `Không thấy trang nào có “${query}”. Thử ít chữ hơn, hoặc xem mục lục ở cuối trang.`
          : `${count} trang có “${query}”.`,
      );
    } catch {
      this.#show([], 'Chưa tải được bộ tìm kiếm. Kiểm tra mạng rồi gõ lại.');
    }
  }

  #show(pages: { url: string; excerpt: string; meta: Record<string, string> }[], status: string) {
    const list = this.querySelector('[data-results]');
    const template = this.querySelector<HTMLTemplateElement>('[data-result]');
    const line = this.querySelector('[data-status]');
    if (!list || !template || !line) return;
    line.textContent = status;
    list.replaceChildren(
      ...pages.map((page) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const link = item.querySelector('a');
        const text = item.querySelector('p');
        if (link) {
          link.href = page.url;
          link.textContent = page.meta['title'] ?? page.url;
        }
        // Pagefind escapes the page's text and adds only <mark>.
        if (text) text.innerHTML = page.excerpt;
        return item;
      }),
    );
  }
}

/**
 * The index folds tones but not đ. Pages carry their đ-words without accents besides, so a query
 * typed without any accent is left as it is, and one typed in full is found as written.
 */
function queryFor(query: string): string {
  return comparable(query) === query.toLowerCase() ? comparable(query) : query;
}

customElements.define('search-page', SearchPage);
