/** Frames for a screen of any size, drawn here by the rules of the build. */
import type { NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import type { DrawnFrame, ScreenOrder } from '../../kit/screens/screen-order.ts';
import type { ScreenJobs } from '../../kit/screens/screen-worker.ts';
import type { SlideJobs } from '../../kit/screens/slide-worker.ts';
import type { WorkshopFile } from '../../press/workshop/order.ts';
import { fetchNation, kitFactsAt } from '../kit/kit-at.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData, keepScript } from '../workshop/parts.ts';
import { PlaceChoice } from '../workshop/place-choice.ts';
import { startPress, type Press } from '../workshop/press-client.ts';
import { PressWorker } from '../workshop/press-worker.ts';
import { WorkshopTool } from '../workshop/tool.ts';
import { boardIn, packAddressIn } from './board-fields.ts';
import { frameAsJpeg, pictureOfFrame } from './jpeg.ts';

class BoardWorkshop extends WorkshopTool {
  readonly #worker = new PressWorker<ScreenJobs>(this);
  readonly #place = new PlaceChoice(this, ({ province }) =>
    fetchData<ProvinceKits>(`${this.dataset['kits'] ?? ''}${province}.json`),
  );
  #slides: Press<SlideJobs> | null = null;
  #sheets: WorkshopFile | null = null;
  #nation: NationKits = {};
  #frames: DrawnFrame[] = [];
  #name = 'khung-hinh';

  connectedCallback(): void {
    this.busy(this.#start(), 'start');
  }

  async #start(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    [this.#sheets, this.#nation] = await fetchNation(this);
    this.offer(form, () => this.#make(form));
    this.onClick('pack', () => this.#savePack(form));
    this.onClick('jpg', () => this.#saveJpegs());
    this.onClick('slides', () => this.#saveSlides());
    await this.#place.start();
  }

  async #make(form: HTMLFormElement): Promise<void> {
    const board = boardIn(form);
    if ('problem' in board) {
      this.say(board.problem);
      return;
    }
    await this.#place.made();
    if (!this.#place.isChosen) {
      this.#place.askFor('Chọn nơi trước.');
      return;
    }
    const order = await this.#order(form, board);
    if (!order) return;
    this.hide('[data-result]', true);
    await this.#worker.bringPress((share) => {
      this.progress(share);
      this.say('Đang tải máy in…');
    });
    const plan = await this.#worker.ask('begin', order);
    this.#frames = [];
    this.empty('[data-frames]');
    const holder = this.querySelector('[data-frames]');
    for (;;) {
      const frame = await this.#worker.ask('next', null);
      if (!frame) break;
      this.#frames.push(frame);
      holder?.append(await pictureOfFrame(frame.png, frame.alt));
      this.say(`Khung hình ${this.#frames.length} trong ${plan.frames}…`);
    }
    this.#refused(plan.refused);
    this.#name = `khung-hinh-${order.campaign.id}-${board.id}`;
    this.hide('[data-result]', this.#frames.length === 0);
    this.say(`Đã vẽ ${this.#frames.length} khung hình cho ${order.place}.`);
  }

  async #order(form: HTMLFormElement, board: ScreenOrder['board']): Promise<ScreenOrder | null> {
    const id = form.querySelector<HTMLSelectElement>('[name="campaign"]')?.value ?? '';
    const campaign = this.#sheets?.campaigns.find((one) => one.id === id);
    const { unit, known, name, provinceName } = this.#place;
    const facts = kitFactsAt(this.#nation, known ?? {}, id, unit, provinceName);
    if (!campaign || !facts) return null;
    const { title, qr } = campaign.facts;
    return {
      ...{ board, messages: facts.messages, campaign: { id, title } },
      ...{ place: name, typedAddress: qr.typedAddress, opensAt: facts.opensAt, now: this.now },
      player: await fetchData<ScreenOrder['player']>(this.dataset['player'] ?? ''),
    };
  }

  #refused(refused: readonly { text: string; why: string }[]): void {
    this.empty('[data-refused]');
    const list = this.querySelector('[data-refused]');
    for (const { text, why } of refused) {
      const row = document.createElement('li');
      row.textContent = `“${text}”: ${why}`;
      list?.append(row);
    }
    this.hide('[data-why]', refused.length === 0);
  }

  async #savePack(form: HTMLFormElement): Promise<void> {
    const address = packAddressIn(form);
    if ('problem' in address) {
      this.say(address.problem);
      return;
    }
    const { zip } = await this.#worker.ask('pack', address);
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

  /** The writer of slides is fetched now: most screens need none. */
  async #saveSlides(): Promise<void> {
    const show = await this.#worker.ask('show', null);
    const count = show.feed.due.length;
    if (count > 0) {
      this.say('Đang làm trình chiếu…');
      const script = this.dataset['slides'] ?? '';
      this.#slides ??= startPress<SlideJobs>(script);
      const { file } = await this.#slides('write', show);
      await keepScript(script);
      download(new Blob([file]), `${this.#name}.pptx`);
    }
    this.say(`Trình chiếu có ${count} khung hình của hôm nay. Tệp không tự đổi khi hết hạn.`);
  }
}

customElements.define('board-workshop', BoardWorkshop);
