/** Sheets of a whole list: an Excel file dropped here, one ZIP out; nothing leaves the machine. */
import type { ListStart, UnitList } from '../../kit/lists/list-order.ts';
import type { ListJobs } from '../../kit/lists/list-worker.ts';
import { WORKSHOP_URL } from '../../model/addresses.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { ChoicesInTurn } from '../workshop/choices-in-turn.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData } from '../workshop/parts.ts';
import { PressWorker } from '../workshop/press-worker.ts';
import { WorkshopTool } from '../workshop/tool.ts';
import { takeFile } from './dropped-file.ts';
import { tableRow } from './result-rows.ts';

const DATA = `${WORKSHOP_URL}du-lieu/`;
const STATE = {
  made: 'đã làm',
  kept: 'giữ nguyên',
  skipped: 'không lấy',
  failed: 'LỖI',
} as const;

/** What the worker says of a row. */
type ListedRow = NonNullable<Awaited<ReturnType<ListJobs['next']>>>;

class SheetList extends WorkshopTool {
  readonly #worker = new PressWorker<ListJobs>(this);
  /** A list dropped while another is at work begins once that has stopped. */
  readonly #turns = new ChoicesInTurn();
  #all = 0;
  #rows: ListedRow[] = [];
  #isStopped = false;
  #name = 'danh-sach';

  connectedCallback(): void {
    const tool = this.querySelector<HTMLElement>('[data-tool]');
    if (!tool) return;
    tool.hidden = false;
    takeFile(tool, (file) => {
      this.#isStopped = true;
      this.busy(this.#turns.make(() => this.#take(file)));
    });
    this.querySelector('[data-stop]')?.addEventListener('click', () => {
      this.#isStopped = true;
    });
    this.onClick('go', () => this.#turns.make(() => this.#run()));
    this.onClick('save', () => this.#save());
  }

  async #take(file: File): Promise<void> {
    this.say('Đang đọc danh sách…');
    this.#rows = [];
    this.#show();
    const [bytes, units, common] = await Promise.all([
      new Response(file).arrayBuffer(),
      fetchData<UnitList>(`${DATA}don-vi.json`),
      fetchData<WorkshopFile>(`${DATA}chung.json`),
    ]);
    const labels = JSON.parse(this.dataset['labels'] ?? '{}') as Parameters<
      ListJobs['read']
    >[0]['labels'];
    const needs = await this.#worker.ask('read', {
      ...{ name: file.name, bytes: new Uint8Array(bytes), units, common, labels },
    });
    this.#name = file.name.replace(/\.[^.]*$/, '');
    this.say([`Danh sách có ${needs.rows} dòng.`, ...needs.remarks].join(' '));
    const provinces: Record<string, ProvinceSheets> = {};
    for (const slug of needs.provinces) {
      provinces[slug] = await fetchData<ProvinceSheets>(`${DATA}${slug}.json`);
    }
    await this.#begin({ provinces, now: this.now });
  }

  async #begin(start: ListStart): Promise<void> {
    await this.#worker.bringPress((share) => {
      this.progress(share);
      this.say('Đang tải máy in…');
    });
    this.#all = await this.#worker.ask('begin', start);
    await this.#run();
  }

  /** From the first row that is not made yet. */
  async #run(): Promise<void> {
    this.#isStopped = false;
    this.#isAtWork(true);
    const holder = this.querySelector('[data-rows]');
    while (this.#rows.length < this.#all && !this.#stopsHere()) {
      const row = await this.#worker.ask('next', null);
      if (!row) break;
      this.#rows.push(row);
      const notes = row.notes.join('; ');
      holder?.append(tableRow([String(row.row), row.asked, row.place, STATE[row.state], notes]));
      this.progress(this.#rows.length / this.#all);
      this.say(`Dòng ${this.#rows.length} trong ${this.#all}…`);
    }
    this.#isAtWork(false);
    const count = (state: ListedRow['state']): number =>
      this.#rows.filter((one) => one.state === state).length;
    const left = this.#all - this.#rows.length;
    this.say(
      `${count('made')} tờ đã làm, ${count('failed')} dòng lỗi, ${count('skipped')} dòng không lấy` +
        (left > 0 ? `; còn ${left} dòng. Bấm “Làm tiếp”.` : '.'),
    );
  }

  async #save(): Promise<void> {
    const { zip } = await this.#worker.ask('finish', null);
    download(new Blob([zip], { type: 'application/zip' }), `${this.#name}.zip`);
  }

  #stopsHere(): boolean {
    return this.#isStopped;
  }

  #isAtWork(is: boolean): void {
    this.hide('[data-stop]', !is);
    this.hide('[data-go]', is || this.#rows.length >= this.#all);
    this.hide('[data-save]', is || this.#rows.length === 0);
    this.hide('progress', !is);
    this.hide('[data-table]', this.#rows.length === 0 && !is);
  }

  /** A new list begins with an empty table. */
  #show(): void {
    this.empty('[data-rows]');
    this.#all = 0;
    this.#isAtWork(false);
  }

  protected override failed(): void {
    this.#isAtWork(false);
  }
}

customElements.define('sheet-list', SheetList);
