/** Frames for a screen of any size, drawn here by the rules of the build. */
import type { KitFacts, NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import type { DrawnFrame, ScreenOrder } from '../../kit/screens/screen-order.ts';
import type { ScreenJobs } from '../../kit/screens/screen-worker.ts';
import type { WorkshopFile } from '../../press/workshop/order.ts';
import { kitFactsAt } from '../kit/kit-at.ts';
import { choicesInto } from '../workshop/choices.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData } from '../workshop/parts.ts';
import { Refusal } from '../workshop/press-client.ts';
import { PressWorker } from '../workshop/press-worker.ts';
import { unitBox, type ChosenUnit, type UnitBox } from '../workshop/units.ts';
import { boardIn } from './board-fields.ts';
import { frameAsJpeg, pictureOfFrame } from './jpeg.ts';
import { ChoicesInTurn } from '../workshop/choices-in-turn.ts';

const COUNTRY = 'Toàn quốc';
const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

class BoardWorkshop extends HTMLElement {
  readonly #worker = new PressWorker<ScreenJobs>(this);
  #sheets: WorkshopFile | null = null;
  #nation: NationKits = {};
  #province: ProvinceKits = {};
  #box: UnitBox | null = null;
  #unit: ChosenUnit | null = null;
  readonly #choices = new ChoicesInTurn();
  #frames: DrawnFrame[] = [];
  #name = 'khung-hinh';

  connectedCallback(): void {
    this.#start().catch(() => {
      this.#say(OFFLINE);
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
    input.value = COUNTRY;
    choicesInto(list, input, this.#box, COUNTRY, (unit) => {
      this.#busy(this.#choose(unit));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#busy(this.#make(form));
    });
    this.querySelector('[data-pack]')?.addEventListener('click', () => {
      this.#busy(this.#savePack());
    });
    this.querySelector('[data-jpg]')?.addEventListener('click', () => {
      this.#busy(this.#saveJpegs());
    });
    const unit = this.#box.at(new URLSearchParams(location.search).get('noi') ?? '');
    if (unit) {
      input.value = unit.name;
      await this.#choose(unit);
    }
  }

  #choose(unit: ChosenUnit | null): Promise<void> {
    return this.#choices.make(async () => {
      this.#province = unit
        ? await fetchData<ProvinceKits>(`${this.dataset['kits'] ?? ''}${unit.province}.json`)
        : {};
      this.#unit = unit;
    });
  }

  async #make(form: HTMLFormElement): Promise<void> {
    const board = boardIn(form);
    if ('problem' in board) {
      this.#say(board.problem);
      return;
    }
    await this.#choices.made();
    const order = await this.#order(form, board);
    if (!order) return;
    this.#hide('[data-result]', true);
    const bar = this.querySelector('progress');
    await this.#worker.bringPress((share) => {
      if (bar) bar.hidden = share === 1;
      if (bar) bar.value = share;
      this.#say('Đang tải máy in…');
    });
    const plan = await this.#worker.ask('begin', order);
    this.#frames = [];
    const holder = this.querySelector('[data-frames]');
    if (holder) holder.textContent = '';
    for (;;) {
      const frame = await this.#worker.ask('next', null);
      if (!frame) break;
      this.#frames.push(frame);
      holder?.append(await pictureOfFrame(frame.png, frame.alt));
      this.#say(`Khung hình ${this.#frames.length} trong ${plan.frames}…`);
    }
    this.#refused(plan.refused);
    this.#name = `khung-hinh-${order.campaign.id}-${board.id}`;
    this.#hide('[data-result]', this.#frames.length === 0);
    this.#say(`Đã vẽ ${this.#frames.length} khung hình cho ${order.place}.`);
  }

  async #order(form: HTMLFormElement, board: ScreenOrder['board']): Promise<ScreenOrder | null> {
    const id = form.querySelector<HTMLSelectElement>('[name="campaign"]')?.value ?? '';
    const campaign = this.#sheets?.campaigns.find((one) => one.id === id);
    const facts = this.#facts(id);
    if (!campaign || !facts) return null;
    const { title, qr } = campaign.facts;
    return {
      ...{ board, messages: facts.messages, campaign: { id, title } },
      ...{ place: this.#unit?.name ?? COUNTRY, typedAddress: qr.typedAddress },
      opensAt: facts.opensAt,
      now: Number(document.documentElement.dataset['now'] ?? Date.now()),
      player: await fetchData<ScreenOrder['player']>(this.dataset['player'] ?? ''),
    };
  }

  #facts(campaign: string): KitFacts | null {
    const province = this.#unit ? (this.#box?.at(this.#unit.province)?.name ?? '') : '';
    return kitFactsAt(this.#nation, this.#province, campaign, this.#unit, province);
  }

  #refused(refused: readonly { text: string; why: string }[]): void {
    const list = this.querySelector('[data-refused]');
    if (!list) return;
    list.textContent = '';
    for (const { text, why } of refused) {
      const row = document.createElement('li');
      row.textContent = `“${text}”: ${why}`;
      list.append(row);
    }
    this.#hide('[data-why]', refused.length === 0);
  }

  async #savePack(): Promise<void> {
    const { zip } = await this.#worker.ask('pack', null);
    download(new Blob([zip], { type: 'application/zip' }), `${this.#name}.zip`);
  }

  async #saveJpegs(): Promise<void> {
    const files: { path: string; content: Uint8Array }[] = [];
    for (const { name, png } of this.#frames) {
      files.push({ path: `${name}.jpg`, content: await frameAsJpeg(png) });
    }
    const { zip } = await this.#worker.ask('zip', files);
    download(new Blob([zip], { type: 'application/zip' }), `${this.#name}-jpg.zip`);
  }

  #hide(selector: string, is: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = is;
  }

  #busy(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#say(error instanceof Refusal ? error.message : OFFLINE);
    });
  }

  #say(words: string): void {
    const place = this.querySelector('[data-say="status"]');
    if (place) place.textContent = words;
  }
}

customElements.define('board-workshop', BoardWorkshop);
