/** The workshop: three steps from a place to a sheet, drawn by a worker. */
import type { TypedOrder, WorkshopJobs } from '../../kit/sheets/workshop-jobs.ts';
import { WORKSHOP_URL } from '../../model/addresses.ts';
import type { Logo } from '../../press/sheets/sheet-facts.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { Drawing } from './drawing.ts';
import { orderIn, showFields, type Fields } from './fields.ts';
import { printPages } from './page-out.ts';
import { areHere, fetchData } from './parts.ts';
import { PlaceChoice } from './place-choice.ts';
import { askForCode, CODE_WORDS, sheetsAt } from './place-sheets.ts';
import { PressWorker } from './press-worker.ts';
import { saveSheet } from './save-sheet.ts';
import { IS_HERE, WorkshopTool } from './tool.ts';

const DATA = `${WORKSHOP_URL}du-lieu/`;

/** After the last key, ms. */
const PAUSE_MS = 400;

/** Dots an inch on paper: what office printers set. */
const PRINT_DPI = 300;

const OPENING = 'Đang mở máy in…';
const TOO_OLD =
  'Trình duyệt này cũ, xưởng in không chạy được. Hãy lấy tờ làm sẵn ở trên, hoặc mở trên máy khác.';

class PrintWorkshop extends WorkshopTool {
  readonly #worker = new PressWorker<WorkshopJobs>(this);
  readonly #drawing = new Drawing(this.#worker);
  readonly #place = new PlaceChoice(
    this,
    ({ province }) => fetchData<ProvinceSheets>(`${DATA}${province}.json`),
    () => {
      this.#changed();
    },
  );
  #common: WorkshopFile | null = null;
  /** Nothing need be fetched: what is chosen is drawn without a further click. */
  #isHere = false;
  /** Something was changed since the last drawing began. */
  #isStale = false;
  #drawn: Promise<void> = Promise.resolve();
  #logo: Logo | undefined;
  #timer = 0;

  connectedCallback(): void {
    if ('adoptedStyleSheets' in document) this.busy(this.#start(), 'start');
    else this.say(TOO_OLD, 'start');
  }

  async #start(): Promise<void> {
    const form = this.#form();
    this.#common = await fetchData<WorkshopFile>(`${DATA}chung.json`);
    form.hidden = false;
    this.#listen(form);
    await this.#place.start();
    showFields(this.#fields());
    if (!(await areHere(this.#worker.parts))) return;
    this.say(IS_HERE, 'weight');
    this.#isHere = true;
    // The press starts while the place is being chosen.
    if (this.#place.isChosen) this.#changed();
    else {
      await this.#startEngine();
      this.say('');
    }
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', ({ target }) => {
      const name = target instanceof HTMLInputElement ? target.name : '';
      if (name === 'logo') this.busy(this.#takeLogo(target as HTMLInputElement));
      else if (name !== 'noi') this.#changed();
    });
    const acts: Record<string, () => Promise<void>> = {
      draw: () => this.#fetchAndDraw(),
      print: () => this.#upToDate().then(() => this.#print()),
    };
    for (const button of Array.from(this.querySelectorAll<HTMLElement>('[data-do]'))) {
      const [name = '', dpi] = (button.dataset['do'] ?? '').split(' ');
      const save = (): Promise<void> => this.#upToDate().then(() => this.#save(name, Number(dpi)));
      button.addEventListener('click', () => {
        this.busy((acts[name] ?? save)());
      });
    }
  }

  /** What is printed or saved is what was chosen last. */
  async #upToDate(): Promise<void> {
    await this.#place.made();
    await (this.#isStale ? this.#draw() : this.#drawn.catch(() => this.#draw()));
  }

  /** What was chosen shows itself at once; the sheet follows. */
  #changed(): void {
    showFields(this.#fields());
    const order = this.#order();
    if (!order) return;
    const { unit, fullName } = this.#place;
    this.say(`${fullName}. ${unit ? CODE_WORDS[order.sheets.codeOf] : ''}`, 'place');
    this.hide('[data-ask]', !unit || order.sheets.codeOf === 'own');
    this.say(unit ? askForCode(order.campaign, unit) : '', 'ask');
    const ready = this.querySelector<HTMLAnchorElement>('[data-ready]');
    if (ready) ready.href = order.sheets.poster;
    if (!this.#worker.hasPress && !this.#isHere) return;
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.busy(this.#startEngine().then(() => this.#draw()));
    }, PAUSE_MS);
  }

  /** @param isAny the sheet of the whole country will do while no place was chosen */
  #order(isAny = false): TypedOrder | null {
    const fields = this.#fields();
    const campaign = this.#common?.campaigns.find(({ id }) => id === fields.campaign.value);
    const { isChosen, known, unit, name } = this.#place;
    if (!campaign || !(isChosen || isAny)) return null;
    const sheets = sheetsAt(campaign, known ?? {}, unit);
    return {
      ...{ campaign, sheets, place: name, now: this.now, logo: this.#logo },
      siteLogo: this.#common?.logo,
      ...orderIn(fields),
    };
  }

  async #fetchAndDraw(): Promise<void> {
    await this.#place.made();
    if (!this.#place.isChosen) {
      this.#place.askFor('Chọn nơi ở bước 1 trước.');
      return;
    }
    await this.#startEngine();
    await this.#draw();
  }

  /** Sets what is chosen, or the sheet of the country, while the rest of the press comes; faults are told once it is drawn. */
  #prepare(): void {
    const order = this.#order(true);
    if (order) this.#worker.ask('prepare', order).catch(() => undefined);
  }

  async #startEngine(): Promise<void> {
    if (this.#worker.hasPress) return;
    this.say(this.#isHere ? OPENING : 'Đang tải máy in…');
    await this.#worker.bringPress(
      (share) => {
        this.progress(share);
        if (share === 1) this.say(OPENING);
      },
      () => {
        this.#prepare();
      },
    );
    this.say(IS_HERE, 'weight');
    this.#isHere = true;
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
    this.hide('[data-drawn]', false);
    this.say(`Đã vẽ xong ${pages.length} trang, cho ${order.place}.`);
  }

  async #print(): Promise<void> {
    const { sheet } = this.#drawing;
    if (sheet) await printPages(sheet, this.#drawing.pages(PRINT_DPI));
  }

  async #save(format: string, dpi: number): Promise<void> {
    const remark = await saveSheet(this.#drawing, this.#place.key, format, dpi);
    if (remark !== null) this.say(remark);
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
      this.say(fault === null ? '' : `Không dùng được: ${fault}.`, 'logo');
      if (fault === null) this.#logo = logo;
    }
    this.#changed();
  }

  /** A sheet that was refused is not shown; one that only could not be fetched stays. */
  protected override failed(isRefused: boolean): void {
    if (isRefused) this.hide('[data-drawn]', true);
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
