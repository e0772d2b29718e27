/** The kit of an office: the place chosen once, everything made here, one ZIP. */
import type { KitJobs } from '../../kit/kit-worker.ts';
import type { KitOrder } from '../../kit/kit-order.ts';
import type { NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { download } from '../workshop/page-out.ts';
import { areHere, fetchData } from '../workshop/parts.ts';
import { PlaceChoice } from '../workshop/place-choice.ts';
import { CODE_WORDS, sheetsAt } from '../workshop/place-sheets.ts';
import { PressWorker } from '../workshop/press-worker.ts';
import { IS_HERE, WorkshopTool } from '../workshop/tool.ts';
import type { ChosenUnit } from '../workshop/units.ts';
import { fetchNation, kitFactsAt } from './kit-at.ts';
import { fileRows } from './kit-list.ts';
import { KitMaking } from './kit-making.ts';

class PlaceKit extends WorkshopTool {
  readonly #worker = new PressWorker<KitJobs>(this);
  readonly #making = new KitMaking(this.#worker);
  readonly #place = new PlaceChoice(
    this,
    (unit) => this.#knownOf(unit),
    () => {
      this.#show();
    },
  );
  #sheets: WorkshopFile | null = null;
  #nation: NationKits = {};

  connectedCallback(): void {
    this.busy(this.#start(), 'start');
  }

  async #start(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    [this.#sheets, this.#nation] = await fetchNation(this);
    this.offer(form, () => this.#make());
    form.addEventListener('change', () => {
      this.#show();
    });
    this.querySelector('[data-stop]')?.addEventListener('click', () => {
      this.#making.stop();
    });
    await this.#place.start();
    if (await areHere(this.#worker.parts)) this.say(IS_HERE, 'weight');
  }

  async #knownOf({ province }: ChosenUnit) {
    const [sheets, kits] = await Promise.all([
      fetchData<ProvinceSheets>(`${this.dataset['sheets'] ?? ''}${province}.json`),
      fetchData<ProvinceKits>(`${this.dataset['kits'] ?? ''}${province}.json`),
    ]);
    return { sheets, kits };
  }

  /** What was chosen, and the day that will stand in every text. */
  #show(): void {
    const order = this.#order();
    if (!order) return;
    const { sheets, campaign } = order.sheets;
    const { label } = campaign.facts.deadline;
    const { unit, fullName } = this.#place;
    const words = unit ? ` ${CODE_WORDS[sheets.codeOf]}` : '';
    this.say(`${fullName}. ${label}: ${order.facts.lastDay}.${words}`, 'place');
  }

  #order(): KitOrder | null {
    const id = this.querySelector<HTMLSelectElement>('[name="campaign"]')?.value;
    const campaign = this.#sheets?.campaigns.find((one) => one.id === id);
    const { isChosen, known, unit, name, provinceName } = this.#place;
    if (!campaign || !isChosen) return null;
    const facts = kitFactsAt(this.#nation, known?.kits ?? {}, campaign.id, unit, provinceName);
    if (!facts) return null;
    const sheets = sheetsAt(campaign, known?.sheets ?? {}, unit);
    const logo = this.#sheets?.logo;
    return {
      sheets: { campaign, sheets, place: name, now: this.now },
      facts,
      ...(logo && { siteLogo: logo }),
    };
  }

  async #make(): Promise<void> {
    await this.#place.made();
    const order = this.#order();
    if (!order) {
      this.#place.askFor('Chọn nơi trước.');
      return;
    }
    this.#isAtWork(true);
    try {
      await this.#worker.bringPress((share) => {
        this.progress(share);
        this.say('Đang tải máy in…');
      });
      this.say(IS_HERE, 'weight');
      const made = await this.#making.run(order, (done, all) => {
        this.progress(done / all);
        this.say(`Đang làm tệp ${done} trong ${all}…`);
      });
      if (!made) {
        this.say('Đã dừng. Bấm “Làm bộ tài liệu” để làm tiếp.');
        return;
      }
      this.#hand(order, made);
    } finally {
      this.#isAtWork(false);
    }
  }

  #hand(order: KitOrder, { zip, kit }: Awaited<ReturnType<KitJobs['finish']>>): void {
    const { campaign, place } = order.sheets;
    const name = `bo-tai-lieu-${campaign.id}-${this.#place.key}.zip`;
    this.say(`Đã làm xong ${kit.files.length} tệp cho ${place}.`);
    const list = this.querySelector('[data-files]');
    const save = this.querySelector<HTMLButtonElement>('[data-save]');
    if (!list || !save) return;
    list.textContent = '';
    list.append(...fileRows(kit));
    save.onclick = () => {
      download(new Blob([zip], { type: 'application/zip' }), name);
    };
    this.hide('[data-result]', false);
    save.focus();
  }

  #isAtWork(is: boolean): void {
    const make = this.querySelector<HTMLButtonElement>('[data-make]');
    if (make) make.disabled = is;
    this.hide('[data-stop]', !is);
    if (is) this.hide('[data-result]', true);
  }
}

customElements.define('place-kit', PlaceKit);
