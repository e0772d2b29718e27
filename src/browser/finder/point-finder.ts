import { fill } from '../page/fill.ts';
import type { Filter, When } from '../../model/finder/filter.ts';
import type { Plan } from '../../model/finder/plan.ts';
import { readQuery, type Query } from '../../model/finder/query.ts';
import { search, type PointHit } from '../../model/finder/search.ts';
import type { Position } from '../../model/places/position.ts';
import type { PointKind, Service } from '../../model/points/support-point-words.ts';
import { finderFiles, type FinderFiles } from './files.ts';
import { keepInAddress } from './address.ts';
import {
  answerWords,
  ask,
  askAtOnce,
  type ChosenPlace,
  type Country,
  type CountedProvince,
} from './asking.ts';
import type { FinderChoice, Offered } from './choices.ts';
import { offerItems, offerMore } from './offer.ts';
import { showPlaceMeant } from './place-meant.ts';
import { prepare } from './preparing.ts';
import { hitItem } from './results.ts';
import { currentMoment } from '../page/moment.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';

/** Points shown at first, and with each "Xem thêm". */
const SHOWN = 10;

/** After this long another moment is asked about (ms). */
const FRESH_MS = 60_000;

/** Below this width (px) a keyboard takes half of the screen. */
const NARROW = 768;

/** What the page leaves out where there is nothing to say. */
const NO_PROVINCE: CountedProvince = { slug: '', name: '', count: 0, bounds: null };

/** The finder: answers while typing. Where the visitor is stays in this object and goes nowhere. */
class PointFinder extends HTMLElement {
  #country: Country = { provinces: [], keys: new Set() };
  #now = 0;
  #files: FinderFiles | null = null;
  #here: Position | null = null;
  #unit: UnitEntry | null = null;
  /** True once the name typed was chosen as one of a street or a place, not of a commune. */
  #isStreet = false;
  #hits: readonly PointHit[] = [];
  #shown = SHOWN;
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const written = JSON.parse(this.dataset['provinces'] ?? '[]') as Partial<CountedProvince>[];
    this.#country = {
      provinces: written.map((one) => ({ ...NO_PROVINCE, ...one })),
      keys: new Set((this.dataset['keys'] ?? '').split(' ')),
    };
    this.#begin();
    const asked = new URLSearchParams(location.search);
    this.#field('q').value = asked.get('q') ?? '';
    const province = asked.get('tinh');
    if (this.#country.provinces.some(({ slug }) => slug === province))
      this.#field('tinh').value = province ?? '';
    form.hidden = false;
    form.addEventListener('input', (event) => {
      if (event.target === this.#field('q') || event.target === this.#field('tinh'))
        this.#unit = null;
      if (event.target === this.#field('q')) this.#isStreet = false;
      void this.#answer();
    });
    // Who turns to the box is about to type.
    this.#field('q').addEventListener('focus', () => {
      if (this.#files) void prepare(this.#files, this.#country, this.#provinceName);
      // Below the box a phone's keyboard leaves room for little: what is found comes into it.
      if (innerWidth < NARROW) this.scrollIntoView();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepInAddress({ q: this.#field('q').value, tinh: this.#field('tinh').value });
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
    this.#country.provinces.find((one) => one.slug === slug)?.name ?? '';

  #on(part: string, act: () => void): void {
    this.querySelector(part)?.addEventListener('click', act);
  }

  #field(name: string): HTMLInputElement {
    return this.querySelector('form')?.elements.namedItem(name) as HTMLInputElement;
  }

  #say(text: string): void {
    const line = this.querySelector('[data-status]');
    if (line) line.textContent = text;
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

  #chosen(): ChosenPlace {
    return {
      province: this.#field('tinh').value || null,
      unit: this.#unit,
      here: this.#here,
      isStreet: this.#isStreet,
    };
  }

  async #answer(): Promise<void> {
    const turn = (this.#asked += 1);
    const typed = readQuery(this.#field('q').value);
    this.toggleAttribute('data-typed', typed.words.length > 0);
    try {
      const files = this.#files;
      if (!files) return;
      const atOnce = askAtOnce(typed, this.#chosen(), this.#country, files);
      if (atOnce) this.#announce(atOnce, typed);
      const { plan, query } = await ask(typed, this.#chosen(), this.#country, files);
      if (turn !== this.#asked) return;
      if (plan.provinces.some((slug) => !files.points.here(slug))) this.#announce(plan, query);
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

  /** Names what was understood while the rest loads. */
  #announce(plan: Plan, query: Query): void {
    this.#hits = [];
    this.#shown = 0;
    fill(this.querySelector('[data-results]'));
    this.#offer(plan, query, 'all');
    this.#say('Đang tải danh sách…');
  }

  #show(hits: readonly PointHit[], plan: Plan, query: Query): void {
    this.#hits = hits;
    this.#shown = 0;
    fill(this.querySelector('[data-results]'));
    this.#showMore();
    this.#offer(plan, query);
    const [hasWords, hasProvince] = [query.words.length > 0, this.#field('tinh').value !== ''];
    this.#say(answerWords(hits.length, plan, { hasWords, hasProvince }));
    showPlaceMeant(this, this.#unit, query.words.length === 0 ? [] : plan.choices);
    this.#offerMore(hits.length + plan.choices.length + plan.inProvinces.length === 0);
  }

  /** Offers the names that fit, and the provinces that have such a street. */
  #offer(plan: Plan, query: Query, offered: Offered = 'unclear'): void {
    const asked = { plan, query, offered, typed: this.#field('q').value.trim() };
    const items = offerItems(asked, this.#hits.length > 0, this.#provinceName, this.#choose);
    fill(this.querySelector('[data-choices]'), ...items);
  }

  /** Offers what has to be fetched first, unless another key is pressed meanwhile. */
  #offerMore(isLost: boolean): void {
    const [turn, files] = [this.#asked, this.#files];
    const [typed, isFound] = [this.#field('q').value, this.#hits.length > 0];
    const asked = { ...this.#chosen(), typed, isFound, isLost };
    if (!files) return;
    void offerMore(asked, this.#country, files, this.#choose).then((offer) => {
      if (turn !== this.#asked || !offer) return;
      fill(this.querySelector('[data-choices]'), ...offer.items);
      if (offer.words) this.#say(offer.words);
    });
  }

  readonly #choose = ({ asked, unit, isStreet = false }: FinderChoice): void => {
    this.#field('q').value = asked;
    if (unit) this.#unit = unit;
    if (isStreet) this.#isStreet = true;
    // The button goes away: who moves by keyboard or ear goes on at the answer.
    this.querySelector<HTMLElement>('[data-status]')?.focus();
    void this.#answer();
  };

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
