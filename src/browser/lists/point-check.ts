/** Checks an office's Excel of support points, row by row; nothing leaves the machine. */
import type { CheckJobs, DroppedPoints } from '../../kit/lists/check-worker.ts';
import type { UnitList } from '../../kit/lists/list-order.ts';
import { WORKSHOP_URL } from '../../model/addresses.ts';
import { dayNumberAt, isoDayOf } from '../../model/time/vietnam-clock.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData, keepScript } from '../workshop/parts.ts';
import { Refusal, startPress, type Press } from '../workshop/press-client.ts';
import { takeFile } from './dropped-file.ts';
import { tableRow } from './result-rows.ts';

const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

class PointCheck extends HTMLElement {
  #ask: Press<CheckJobs> | null = null;

  connectedCallback(): void {
    const tool = this.querySelector<HTMLElement>('[data-tool]');
    if (!tool) return;
    tool.hidden = false;
    takeFile(tool, (file) => {
      this.#check(file).catch((error: unknown) => {
        this.#say(error instanceof Refusal ? error.message : OFFLINE);
      });
    });
  }

  async #check(file: File): Promise<void> {
    this.#say('Đang đọc…');
    this.#empty();
    const worker = this.dataset['worker'] ?? '';
    const [bytes, units] = await Promise.all([
      new Response(file).arrayBuffer(),
      fetchData<UnitList>(`${WORKSHOP_URL}du-lieu/don-vi.json`),
    ]);
    const known = JSON.parse(this.dataset['known'] ?? '{}') as Pick<
      DroppedPoints,
      'campaigns' | 'hosts'
    >;
    const now = Number(document.documentElement.dataset['now'] ?? Date.now());
    const today = isoDayOf(dayNumberAt(now));
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
    const table = this.querySelector<HTMLElement>('[data-table]');
    if (table) table.hidden = false;
    this.#say([checked.sum, ...checked.remarks].join(' '));
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

  #empty(): void {
    for (const part of Array.from(this.querySelectorAll('[data-rows], [data-files]'))) {
      part.textContent = '';
    }
  }

  #say(words: string): void {
    const place = this.querySelector('[data-say="status"]');
    if (place) place.textContent = words;
  }
}

customElements.define('point-check', PointCheck);
