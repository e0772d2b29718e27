import type { Filter, When } from '../model/finder-filter.ts';
import { keyFor, matchNames, type UnitEntry } from '../model/finder-names.ts';
import { planFor, type Plan, type ProvincePoints } from '../model/finder-plan.ts';
import { readQuery, type Query } from '../model/finder-query.ts';
import { search, type Hit } from '../model/finder-search.ts';
import type { Position } from '../model/position.ts';
import type { PointKind, Service } from '../model/support-point-words.ts';
import { sentenceCase } from '../model/vietnamese.ts';
import { finderFiles, type FinderFiles } from './finder-files.ts';
import { choiceWords, hitItem } from './finder-results.ts';
import { currentMoment } from './moment.ts';

/** Points shown at first, and with each "Xem thêm". */
const SHOWN = 10;

/** After this long another moment is asked about (ms). */
const FRESH_MS = 60_000;

type Province = ProvincePoints & { name: string };

/** What the page leaves out where there is nothing to say. */
const NO_PROVINCE: Province = { slug: '', name: '', count: 0, bounds: null };

/** The finder: answers while typing. Where the visitor is stays in this object and goes nowhere. */
class PointFinder extends HTMLElement {
  #provinces: Province[] = [];
  #keys: ReadonlySet<string> = new Set();
  #now = 0;
  #files: FinderFiles | null = null;
  #here: Position | null = null;
  #unit: UnitEntry | null = null;
  #hits: readonly Hit[] = [];
  #shown = SHOWN;
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const written = JSON.parse(this.dataset['provinces'] ?? '[]') as Partial<Province>[];
    this.#provinces = written.map((one) => ({ ...NO_PROVINCE, ...one }));
    this.#keys = new Set((this.dataset['keys'] ?? '').split(' '));
    this.#begin();
    const asked = new URLSearchParams(location.search);
    this.#field('q').value = asked.get('q') ?? '';
    const province = asked.get('tinh');
    if (this.#provinces.some(({ slug }) => slug === province))
      this.#field('tinh').value = province ?? '';
    form.hidden = false;
    form.addEventListener('input', (event) => {
      if (event.target === this.#field('q') || event.target === this.#field('tinh'))
        this.#unit = null;
      void this.#answer();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      // From the end of the form, or from the keyboard of the phone, on to the answer.
      void this.#answer().then(() => this.querySelector<HTMLElement>('[data-status]')?.focus());
    });
    this.#on('[data-near]', () => {
      this.#locate();
    });
    this.#on('[data-more]', () => {
      this.#showMore();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || currentMoment() - this.#now < FRESH_MS) return;
      this.#begin();
      void this.#answer();
    });
    void this.#answer();
  }

  #begin(): void {
    this.#now = currentMoment();
    this.#files = finderFiles(this.#now, this.#provinceName);
  }

  readonly #provinceName = (slug: string): string =>
    this.#provinces.find((one) => one.slug === slug)?.name ?? '';

  #on(part: string, act: () => void): void {
    this.querySelector(part)?.addEventListener('click', act);
  }

  #field(name: string): HTMLInputElement {
    const field = this.querySelector('form')?.elements.namedItem(name);
    return field as HTMLInputElement;
  }

  #say(text: string): void {
    const line = this.querySelector('[data-status]');
    if (line) line.textContent = text;
  }

  /** Keeps the question in the address, so that it can be sent to somebody. Never the position. */
  #remember(): void {
    const asked = new URLSearchParams();
    for (const name of ['q', 'tinh']) {
      const { value } = this.#field(name);
      if (value !== '') asked.set(name, value);
    }
    const text = asked.toString();
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
  }

  #filter(): Filter {
    const when = this.querySelector<HTMLInputElement>('input[name="luc"]:checked')?.value;
    return {
      when: (when ?? 'any') as When,
      service: (this.#field('viec').value || null) as Service | null,
      kind: (this.#field('loai').value || null) as PointKind | null,
      wheelchair: this.#field('xe-lan').checked,
    };
  }

  async #answer(): Promise<void> {
    const turn = (this.#asked += 1);
    const query = readQuery(this.#field('q').value);
    try {
      const files = this.#files;
      if (!files) return;
      const plan = await this.#plan(query, files);
      const lists = await Promise.all(plan.provinces.map((slug) => files.points(slug)));
      // Another key was pressed meanwhile: that search will show its own results.
      if (turn !== this.#asked) return;
      const hits = search(lists.flat(), {
        ...plan,
        query,
        filter: this.#filter(),
        here: this.#here,
        sort: this.#here && this.#field('xep').value === 'distance' ? 'distance' : 'opening',
        now: this.#now,
      });
      this.#show(hits, plan, query);
    } catch {
      if (turn === this.#asked) this.#say('Chưa tải được danh sách. Kiểm tra mạng rồi thử lại.');
    }
  }

  async #plan(query: Query, files: FinderFiles): Promise<Plan> {
    const key = keyFor(query, this.#keys);
    const matches = key === null ? [] : matchNames(query, await files.names(key));
    const province = this.#field('tinh').value;
    const chosen = { province: province === '' ? null : province, unit: this.#unit };
    return planFor(matches, chosen, this.#here, this.#provinces);
  }

  #show(hits: readonly Hit[], plan: Plan, query: Query): void {
    this.#hits = hits;
    this.#shown = 0;
    this.querySelector('[data-results]')?.replaceChildren();
    this.#showMore();
    this.#offer(plan, query);
    const count = hits.length;
    if (count > 0) this.#say(`${count} điểm hỗ trợ.`);
    else if (plan.provinces.length === 0 && plan.choices.length > 1) {
      this.#say('Có nhiều nơi tên như vậy. Chọn một nơi, hoặc gõ thêm tên tỉnh.');
    } else if (plan.provinces.length > 0) {
      this.#say(
        'Không thấy điểm nào hợp với lựa chọn. Thử bỏ bớt điều kiện lọc, hoặc gõ ít chữ hơn.',
      );
    } else if (plan.units.length > 0 || plan.isWhole || this.#field('tinh').value !== '') {
      this.#say('Chưa có điểm nào ở đây trong danh sách. Hãy đến Công an xã, phường nơi gần nhất.');
    } else if (query.words.length === 0) this.#say('');
    else this.#say('Gõ tên xã, phường; hoặc chọn tỉnh để tìm theo tên đường, tên chợ, trường học.');
  }

  /** Offers the names that fit, when more than one place was meant or the name is an old one. */
  #offer({ choices }: Plan, query: Query): void {
    const list = this.querySelector('[data-choices]');
    const isPlain = choices.length <= 1 && choices[0]?.isFormer !== true;
    const offered = isPlain || query.words.length === 0 ? [] : choices;
    list?.replaceChildren(
      ...offered.map((entry) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'choice';
        button.textContent = choiceWords(entry, this.#provinceName);
        button.addEventListener('click', () => {
          this.#unit = entry;
          this.#field('q').value = sentenceCase(`${entry.type} ${entry.name}`);
          // The button goes away: who moves by keyboard or ear goes on at the answer.
          this.querySelector<HTMLElement>('[data-status]')?.focus();
          void this.#answer();
        });
        item.append(button);
        return item;
      }),
    );
  }

  #showMore(): void {
    const template = this.querySelector<HTMLTemplateElement>('[data-hit]');
    const list = this.querySelector('[data-results]');
    if (!template || !list) return;
    const webMap = this.dataset['webMap'] ?? null;
    const next = this.#hits.slice(this.#shown, this.#shown + SHOWN);
    list.append(...next.map((hit) => hitItem(template, hit, this.#now, webMap)));
    this.#shown += next.length;
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (more) more.hidden = this.#shown >= this.#hits.length;
    this.dispatchEvent(new CustomEvent('points', { detail: this.#hits }));
  }

  /** Asks the phone where it is, once, because somebody tapped. */
  #locate(): void {
    this.#say('Đang hỏi vị trí của điện thoại…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.#here = { lat: coords.latitude, lng: coords.longitude };
        const sort = this.querySelector<HTMLElement>('[data-sort]');
        if (sort) sort.hidden = false;
        void this.#answer();
      },
      () => {
        this.#say('Điện thoại không cho biết vị trí. Bạn gõ tên xã, phường ở ô trên là tìm được.');
      },
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }
}

customElements.define('point-finder', PointFinder);
