/** Checks an office's Excel of support points, row by row; nothing leaves the machine. */
import type { CheckJobs, DroppedPoints } from '../../kit/lists/check-worker.ts';
import type { UnitList } from '../../kit/lists/list-order.ts';
import { WORKSHOP_URL } from '../../model/addresses.ts';
import { dayNumberAt, isoDayOf } from '../../model/time/vietnam-clock.ts';
import { ChoicesInTurn } from '../workshop/choices-in-turn.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData, keepScript } from '../workshop/parts.ts';
import { startPress, type Press } from '../workshop/press-client.ts';
import { WorkshopTool } from '../workshop/tool.ts';
import { takeFile } from './dropped-file.ts';
import { tableRow } from './result-rows.ts';

class PointCheck extends WorkshopTool {
  /** What is shown is one workbook, the one dropped last. */
  readonly #turns = new ChoicesInTurn();
  #ask: Press<CheckJobs> | null = null;

  connectedCallback(): void {
    const tool = this.querySelector<HTMLElement>('[data-tool]');
    if (!tool) return;
    tool.hidden = false;
    takeFile(tool, (file) => {
      this.busy(this.#turns.make(() => this.#check(file)));
    });
  }

  async #check(file: File): Promise<void> {
    this.say('Đang đọc…');
    this.empty('[data-rows], [data-files]');
    const worker = this.dataset['worker'] ?? '';
    const [bytes, units] = await Promise.all([
      new Response(file).arrayBuffer(),
      fetchData<UnitList>(`${WORKSHOP_URL}du-lieu/don-vi.json`),
    ]);
    const known = JSON.parse(this.dataset['known'] ?? '{}') as Pick<
      DroppedPoints,
      'campaigns' | 'hosts'
    >;
    const today = isoDayOf(dayNumberAt(this.now));
    this.#ask ??= startPress<CheckJobs>(worker);
    const checked = await this.#ask('check', {
      ...{ bytes: new Uint8Array(bytes), units, today, ...known },
    });
    await keepScript(worker);
    const [holder, files] = [
      this.querySelector('[data-rows]'),
      this.querySelector<HTMLElement>('[data-files]'),
    ];
    holder?.append(
      ...checked.lines.map(([sheet = '', row = '', ...rest]) =>
        tableRow([`${sheet}, dòng ${row}`, ...rest]),
      ),
    );
    const name = file.name.replace(/\.[^.]*$/, '');
    files?.append(
      this.#button(`Tải báo cáo (CSV)`, checked.report, `${name}.bao-cao.csv`),
      ...checked.files.map(([province, csv]) =>
        this.#button(`Tải dòng đã nhận: ${province} (CSV)`, csv, `${province}-support-points.csv`),
      ),
    );
    this.hide('[data-table]', false);
    this.say([checked.sum, ...checked.remarks].join(' '));
  }

  #button(label: string, csv: string, name: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-second';
    button.textContent = label;
    button.addEventListener('click', () => {
      download(new Blob([csv], { type: 'text/csv' }), name);
    });
    return button;
  }
}

customElements.define('point-check', PointCheck);
