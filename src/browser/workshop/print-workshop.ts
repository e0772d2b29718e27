/** The workshop: three steps from a place to a sheet, drawn by a worker. */
import { WORKSHOP_URL } from '../../model/addresses.ts';
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import type { SheetOrder, ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { choicesInto } from './choices.ts';
import { Drawing } from './drawing.ts';
import { orderIn, showFields, type Fields } from './fields.ts';
import { printPages } from './page-out.ts';
import { areHere, fetchData, type Part } from './parts.ts';
import { askForCode, CODE_WORDS, sheetsAt } from './place-sheets.ts';
import { Refusal } from './press-client.ts';
import { saveSheet } from './save-sheet.ts';
import { unitBox, type ChosenUnit } from './units.ts';
import { ChoicesInTurn } from './choices-in-turn.ts';

const DATA = `${WORKSHOP_URL}du-lieu/`;

/** After the last key, ms. */
const PAUSE_MS = 400;

/** Dots an inch on paper: what office printers set. */
const PRINT_DPI = 300;

const COUNTRY = 'Toàn quốc';
const TOO_OLD =
  'Trình duyệt này cũ, xưởng in không chạy được. Hãy lấy tờ làm sẵn ở trên, hoặc mở trên máy khác.';
const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';
const IS_HERE = 'Máy in đã có trong máy này.';

class PrintWorkshop extends HTMLElement {
  readonly #drawing = new Drawing();
  #common: WorkshopFile | null = null;
  #province: ProvinceSheets = {};
  #unit: ChosenUnit | null = null;
  readonly #choices = new ChoicesInTurn();
  /** Something was changed since the last drawing began. */
  #isStale = false;
  #drawn: Promise<void> = Promise.resolve();
  #isChosen = false;
  #logo: Logo | undefined;
  #timer = 0;

  connectedCallback(): void {
    if (!('adoptedStyleSheets' in document)) {
      this.#say('start', TOO_OLD);
      return;
    }
    this.#start().catch(() => {
      this.#say('start', OFFLINE);
    });
  }

  async #start(): Promise<void> {
    const form = this.#form();
    this.#common = await fetchData<WorkshopFile>(`${DATA}chung.json`);
    const box = await unitBox((this.dataset['keys'] ?? '').split(' '));
    form.hidden = false;
    this.#say('start', '');
    const input = this.querySelector<HTMLInputElement>('[name="noi"]');
    const list = this.querySelector<HTMLElement>('[data-choices]');
    if (!input || !list) return;
    choicesInto(list, input, box, COUNTRY, (unit) => {
      this.#busy(this.#choose(unit));
    });
    this.#listen(form);
    const unit = box.at(new URLSearchParams(location.search).get('noi') ?? '');
    if (unit) {
      input.value = unit.name;
      await this.#choose(unit);
    }
    showFields(this.#fields());
    if (await areHere(this.#source().parts)) this.#say('weight', IS_HERE);
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', ({ target }) => {
      const name = target instanceof HTMLInputElement ? target.name : '';
      if (name === 'logo') this.#busy(this.#takeLogo(target as HTMLInputElement));
      else if (name !== 'noi') this.#changed();
    });
    const acts: Record<string, () => Promise<void>> = {
      draw: () => this.#fetchAndDraw(),
      print: () => this.#print(),
    };
    for (const button of Array.from(this.querySelectorAll<HTMLElement>('[data-do]'))) {
      const [name = '', ...rest] = (button.dataset['do'] ?? '').split(' ');
      button.addEventListener('click', () => {
        const save = () => saveSheet(this.#drawing, this.#unit, name, Number(rest[0]));
        this.#busy(this.#upToDate().then(acts[name] ?? save));
      });
    }
  }

  #choose(unit: ChosenUnit | null): Promise<void> {
    return this.#choices.make(async () => {
      this.#province = unit ? await fetchData<ProvinceSheets>(`${DATA}${unit.province}.json`) : {};
      this.#unit = unit;
      this.#isChosen = true;
      this.#changed();
    });
  }

  /** What is printed or saved is what was chosen last. */
  async #upToDate(): Promise<void> {
    await this.#choices.made();
    await (this.#isStale ? this.#draw() : this.#drawn.catch(() => this.#draw()));
  }

  /** What was chosen shows itself at once; the sheet follows. */
  #changed(): void {
    showFields(this.#fields());
    const order = this.#order();
    if (!order) return;
    const older = this.#unit?.formerly;
    const name = `${order.place}${older === undefined ? '' : ` (tên cũ: ${older})`}`;
    this.#say('place', `${name}. ${this.#unit ? CODE_WORDS[order.sheets.codeOf] : ''}`);
    const ask = this.querySelector<HTMLElement>('[data-ask]');
    if (ask) ask.hidden = !this.#unit || order.sheets.codeOf === 'own';
    this.#say('ask', this.#unit ? askForCode(order.campaign, this.#unit) : '');
    const ready = this.querySelector<HTMLAnchorElement>('[data-ready]');
    if (ready) ready.href = order.sheets.poster;
    if (!this.#drawing.isReady) return;
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#busy(this.#draw());
    }, PAUSE_MS);
  }

  #order(): SheetOrder | null {
    const fields = this.#fields();
    const campaign = this.#common?.campaigns.find(({ id }) => id === fields.campaign.value);
    if (!campaign || !this.#isChosen) return null;
    const sheets = sheetsAt(campaign, this.#province, this.#unit);
    const place = this.#unit?.name ?? COUNTRY;
    const now = Number(document.documentElement.dataset['now'] ?? Date.now());
    return { campaign, sheets, place, now, logo: this.#logo, ...orderIn(fields) };
  }

  async #fetchAndDraw(): Promise<void> {
    if (!this.#isChosen) {
      this.#say('status', 'Chọn nơi ở bước 1 trước.');
      this.querySelector<HTMLInputElement>('[name="noi"]')?.focus();
      return;
    }
    await this.#startEngine();
    await this.#draw();
  }

  async #startEngine(): Promise<void> {
    if (this.#drawing.isReady) return;
    const bar = this.querySelector('progress');
    if (bar) bar.hidden = false;
    this.#say('status', 'Đang tải máy in…');
    await this.#drawing.start(this.#source(), (share) => {
      if (bar) bar.value = share;
      if (share === 1) this.#say('status', 'Đang mở máy in…');
    });
    if (bar) bar.hidden = true;
    this.#say('weight', IS_HERE);
  }

  #draw(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStale = false;
    this.#drawn = this.#drawPages();
    return this.#drawn;
  }

  async #drawPages(): Promise<void> {
    const order = this.#order();
    const holder = this.querySelector('[data-preview]');
    if (!order || !holder) return;
    const pages = await this.#drawing.draw(order);
    if (!pages) return;
    holder.textContent = '';
    for (const [at, canvas] of Array.from(pages.entries())) {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `Trang ${at + 1} của bản in cho ${order.place}`);
      holder.append(canvas);
    }
    this.#show(true);
    this.#say('status', `Đã vẽ xong ${pages.length} trang, cho ${order.place}.`);
  }

  async #print(): Promise<void> {
    const { sheet } = this.#drawing;
    if (sheet) printPages(sheet, await this.#drawing.pages(PRINT_DPI));
  }

  /** Judged by the engine, before any sheet carries it. */
  async #takeLogo({ files }: HTMLInputElement): Promise<void> {
    const file = files?.[0];
    this.#logo = undefined;
    if (file) {
      const bytes = new Uint8Array(await new Response(file).arrayBuffer());
      const logo: Logo = { format: /\.svg$/i.test(file.name) ? 'svg' : 'png', bytes };
      await this.#startEngine();
      const fault = await this.#drawing.faultOf(logo);
      this.#say('logo', fault === null ? '' : `Không dùng được: ${fault}.`);
      if (fault === null) this.#logo = logo;
    }
    this.#changed();
  }

  /** What goes wrong is said where the eye is. */
  #busy(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (error instanceof Refusal) this.#show(false);
      this.#say('status', error instanceof Refusal ? error.message : OFFLINE);
    });
  }

  #show(isDrawn: boolean): void {
    const drawn = this.querySelector<HTMLElement>('[data-drawn]');
    if (drawn) drawn.hidden = !isDrawn;
  }

  #say(where: string, words: string): void {
    const place = this.querySelector(`[data-say="${where}"]`);
    if (place) place.textContent = words;
  }

  #source() {
    return {
      worker: this.dataset['worker'] ?? '',
      parts: JSON.parse(this.dataset['parts'] ?? '[]') as Part[],
      logo: this.#common?.logo,
    };
  }

  #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('no form');
    return form;
  }

  #fields(): Fields {
    return this.#form().elements as unknown as Fields;
  }
}

customElements.define('print-workshop', PrintWorkshop);
