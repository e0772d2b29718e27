/** The kit of an office: the place chosen once, everything made here, one ZIP. */
import type { KitJobs } from '../../kit/kit-worker.ts';
import type { KitOrder } from '../../kit/kit-order.ts';
import type { NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { choicesInto } from '../workshop/choices.ts';
import { download } from '../workshop/page-out.ts';
import { areHere, fetchData } from '../workshop/parts.ts';
import { CODE_WORDS, sheetsAt } from '../workshop/place-sheets.ts';
import { Refusal } from '../workshop/press-client.ts';
import { PressWorker } from '../workshop/press-worker.ts';
import { unitBox, type ChosenUnit, type UnitBox } from '../workshop/units.ts';
import { kitFactsAt } from './kit-at.ts';
import { fileRows } from './kit-list.ts';
import { KitMaking } from './kit-making.ts';
import { ChoicesInTurn } from '../workshop/choices-in-turn.ts';

const COUNTRY = 'Toàn quốc';
const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

class PlaceKit extends HTMLElement {
  readonly #worker = new PressWorker<KitJobs>(this);
  readonly #making = new KitMaking(this.#worker);
  #sheets: WorkshopFile | null = null;
  #nation: NationKits = {};
  #box: UnitBox | null = null;
  #provinceSheets: ProvinceSheets = {};
  #provinceKits: ProvinceKits = {};
  #unit: ChosenUnit | null = null;
  readonly #choices = new ChoicesInTurn();
  #isChosen = false;

  connectedCallback(): void {
    this.#start().catch(() => {
      this.#say('start', OFFLINE);
    });
  }

  async #start(): Promise<void> {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('[name="noi"]');
    const list = this.querySelector<HTMLElement>('[data-choices]');
    if (!form || !input || !list) return;
    [this.#sheets, this.#nation, this.#box] = await Promise.all([
      fetchData<WorkshopFile>(`${this.dataset['sheets'] ?? ''}chung.json`),
      fetchData<NationKits>(`${this.dataset['kits'] ?? ''}chung.json`),
      unitBox((this.dataset['keys'] ?? '').split(' ')),
    ]);
    form.hidden = false;
    choicesInto(list, input, this.#box, COUNTRY, (unit) => {
      this.#busy(this.#choose(unit));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#busy(this.#make());
    });
    form.addEventListener('change', () => {
      this.#show();
    });
    this.querySelector('[data-stop]')?.addEventListener('click', () => {
      this.#making.stop();
    });
    const unit = this.#box.at(new URLSearchParams(location.search).get('noi') ?? '');
    if (unit) {
      input.value = unit.name;
      await this.#choose(unit);
    }
    if (await areHere(this.#worker.parts)) this.#say('weight', 'Máy in đã có trong máy này.');
  }

  #choose(unit: ChosenUnit | null): Promise<void> {
    return this.#choices.make(async () => {
      [this.#provinceSheets, this.#provinceKits] = unit
        ? await Promise.all([
            fetchData<ProvinceSheets>(`${this.dataset['sheets'] ?? ''}${unit.province}.json`),
            fetchData<ProvinceKits>(`${this.dataset['kits'] ?? ''}${unit.province}.json`),
          ])
        : [{}, {}];
      this.#unit = unit;
      this.#isChosen = true;
      this.#show();
    });
  }

  /** What was chosen, and the day that will stand in every text. */
  #show(): void {
    const order = this.#order();
    if (!order) return;
    const { sheets, campaign } = order.sheets;
    const { label } = campaign.facts.deadline;
    const older = this.#unit?.formerly;
    const name = `${order.sheets.place}${older === undefined ? '' : ` (tên cũ: ${older})`}`;
    const words = this.#unit ? ` ${CODE_WORDS[sheets.codeOf]}` : '';
    this.#say('place', `${name}. ${label}: ${order.facts.lastDay}.${words}`);
  }

  #order(): KitOrder | null {
    const id = this.querySelector<HTMLSelectElement>('[name="campaign"]')?.value;
    const campaign = this.#sheets?.campaigns.find((one) => one.id === id);
    if (!campaign || !this.#isChosen) return null;
    const unit = this.#unit;
    const province = unit ? (this.#box?.at(unit.province)?.name ?? '') : '';
    const facts = kitFactsAt(this.#nation, this.#provinceKits, campaign.id, unit, province);
    if (!facts) return null;
    const now = Number(document.documentElement.dataset['now'] ?? Date.now());
    const sheets = sheetsAt(campaign, this.#provinceSheets, unit);
    const logo = this.#sheets?.logo;
    return {
      sheets: { campaign, sheets, place: unit?.name ?? COUNTRY, now },
      facts,
      ...(logo && { siteLogo: logo }),
    };
  }

  async #make(): Promise<void> {
    await this.#choices.made();
    const order = this.#order();
    if (!order) {
      this.#say('status', 'Chọn nơi trước.');
      this.querySelector<HTMLInputElement>('[name="noi"]')?.focus();
      return;
    }
    const bar = this.querySelector('progress');
    const show = (words: string) => (share: number) => {
      if (bar) bar.hidden = share === 1;
      if (bar) bar.value = share;
      this.#say('status', words);
    };
    this.#isAtWork(true);
    try {
      await this.#worker.bringPress(show('Đang tải máy in…'));
      this.#say('weight', 'Máy in đã có trong máy này.');
      const made = await this.#making.run(order, (done, all) => {
        show(`Đang làm tệp ${done} trong ${all}…`)(done / all);
      });
      if (!made) {
        this.#say('status', 'Đã dừng. Bấm “Làm bộ tài liệu” để làm tiếp.');
        return;
      }
      this.#hand(order, made);
    } finally {
      this.#isAtWork(false);
    }
  }

  #hand(order: KitOrder, { zip, kit }: Awaited<ReturnType<KitJobs['finish']>>): void {
    const { campaign, place } = order.sheets;
    const unit = this.#unit;
    const key = unit ? `${unit.province}${unit.code === null ? '' : `-${unit.code}`}` : 'toan-quoc';
    const name = `bo-tai-lieu-${campaign.id}-${key}.zip`;
    this.#say('status', `Đã làm xong ${kit.files.length} tệp cho ${place}.`);
    const list = this.querySelector('[data-files]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    const save = this.querySelector<HTMLButtonElement>('[data-save]');
    if (!list || !result || !save) return;
    list.textContent = '';
    list.append(...fileRows(kit));
    save.onclick = () => {
      download(new Blob([zip], { type: 'application/zip' }), name);
    };
    result.hidden = false;
    save.focus();
  }

  #isAtWork(is: boolean): void {
    const stop = this.querySelector<HTMLElement>('[data-stop]');
    const make = this.querySelector<HTMLButtonElement>('[data-make]');
    if (stop) stop.hidden = !is;
    if (make) make.disabled = is;
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (is && result) result.hidden = true;
  }

  /** What goes wrong is said where the eye is. */
  #busy(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#say('status', error instanceof Refusal ? error.message : OFFLINE);
    });
  }

  #say(where: string, words: string): void {
    const place = this.querySelector(`[data-say="${where}"]`);
    if (place) place.textContent = words;
  }
}

customElements.define('place-kit', PlaceKit);
