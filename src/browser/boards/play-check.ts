/** The log of a player beside the list of its board; nothing leaves the machine. */
import type { LogJobs } from '../../kit/play-logs/log-worker.ts';
import { listedBoard } from '../../model/play-log/listed-board.ts';
import type { LogWords } from '../../model/play-log/log-words.ts';
import type { ListedBoard } from '../../model/play-log/play-log.ts';
import { dayNumberAt, isoDayOf } from '../../model/time/vietnam-clock.ts';
import { takeFiles } from '../lists/dropped-file.ts';
import { tableRow } from '../lists/result-rows.ts';
import { fillAll } from '../page/fill.ts';
import { ChoicesInTurn } from '../workshop/choices-in-turn.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData, keepScript } from '../workshop/parts.ts';
import { Refusal, startPress, type Press } from '../workshop/press-client.ts';
import { WorkshopTool } from '../workshop/tool.ts';

/** Rows of refused cells shown; a wrong column has as many as the log. */
const FAULTS_SHOWN = 200;

class PlayCheck extends WorkshopTool {
  /** What is shown is the last thing chosen. */
  readonly #turns = new ChoicesInTurn();
  readonly #names = new Set<string>();
  #ask: Press<LogJobs> | null = null;
  /** The list of a board that was dropped: it goes before the one that is chosen. */
  #dropped: ListedBoard | null = null;
  #words: LogWords | null = null;

  connectedCallback(): void {
    const board = this.#field('bang');
    if (!board || !('Worker' in window)) return;
    this.hide('[data-tool]', false);
    this.#choose(board, new URLSearchParams(location.search).get('bang') ?? '');
    takeFiles(this, (files) => {
      this.#inTurn(() => this.#take(files));
    });
    for (const name of ['bang', 'gio']) {
      this.#field(name)?.addEventListener('change', () => {
        if (name === 'bang') this.#dropped = null;
        this.#inTurn(() => this.#compare());
      });
    }
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      const day = isoDayOf(dayNumberAt(this.now));
      const csv = new Blob([this.#words?.csv ?? ''], { type: 'text/csv' });
      download(csv, `doi-chieu-${day}.csv`);
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#inTurn(() => this.#clear());
    });
  }

  /** The board whose page led here: `?bang=dai-hoi-xiv/960x192`. */
  #choose(field: HTMLSelectElement, key: string): void {
    if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+){1,3}$/.test(key)) return;
    const address = `/man-hinh/${key}/`;
    const isListed = Array.from(field.options).some(({ value }) => value === address);
    if (!isListed) field.append(new Option(key, address));
    field.value = address;
  }

  async #take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      this.say(`Đang đọc ${file.name}…`);
      const bytes = new Uint8Array(await new Response(file).arrayBuffer());
      if (/\.json$/i.test(file.name)) this.#dropped = listIn(file.name, bytes);
      else {
        await (
          await this.#worker()
        )('take', { name: file.name, bytes });
        this.#names.add(file.name);
      }
    }
    await this.#compare();
  }

  async #compare(): Promise<void> {
    if (this.#names.size === 0) {
      this.say(this.#dropped ? 'Đã có danh sách của bảng. Giờ thả nhật ký.' : '');
      return;
    }
    const { value: address = '' } = this.#field('bang') ?? {};
    if (address === '' && !this.#dropped) {
      this.say('Chọn bảng.');
      return;
    }
    const board = this.#dropped ?? listedBoard(await fetchData(`${address}playlist.json`));
    if (!board) throw new Refusal('Không đọc được danh sách của bảng này.');
    const zone = this.#field('gio')?.value;
    const asked = zone === 'vietnam' || zone === 'utc' ? zone : null;
    this.#show(board, await (await this.#worker())('compare', { board, zone: asked }));
  }

  #show({ title }: ListedBoard, words: LogWords): void {
    this.#words = words;
    this.say('Đã so xong.');
    this.say(title, 'board');
    this.say([Array.from(this.#names).join(', '), words.sum].join('. '), 'sum');
    this.say(words.verdict, 'verdict');
    this.say(words.remarks.join(' '), 'remarks');
    const { faults } = words;
    fillAll(this.querySelector('[data-findings]'), words.findings.map(findingItem));
    for (const name of ['days', 'frames'] as const) this.#rows(name, words[name]);
    this.#rows('faults', faults.slice(0, FAULTS_SHOWN));
    const more = faults.length - FAULTS_SHOWN;
    this.say(more > 0 ? `Còn ${more} dòng nữa như vậy.` : '', 'more-faults');
    this.hide('[data-faults]', faults.length === 0);
    this.hide('[data-result]', false);
  }

  #rows(name: keyof LogWords, rows: readonly (readonly string[])[]): void {
    fillAll(this.querySelector(`[data-rows="${name}"]`), rows.map(tableRow));
    this.hide(`[data-part="${name}"]`, rows.length === 0);
  }

  async #clear(): Promise<void> {
    for (const name of Array.from(this.#names)) await this.#ask?.('leave', name);
    this.#names.clear();
    this.#dropped = null;
    this.hide('[data-result]', true);
    this.say('Đã bỏ mọi tệp.');
  }

  async #worker(): Promise<Press<LogJobs>> {
    const { worker = '' } = this.dataset;
    this.#ask ??= startPress<LogJobs>(worker);
    await keepScript(worker);
    return this.#ask;
  }

  #inTurn(work: () => Promise<void>): void {
    this.busy(this.#turns.make(work));
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  }
}

/** A finding: what it is, where the log has it, what to do. */
function findingItem([what = '', where = '', task = '']: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'py-3 wrap-anywhere';
  const looks = ['block font-bold', 'block text-small text-ink-soft', 'block'];
  for (const [at, text] of [what, where, task].entries()) {
    const line = document.createElement('span');
    line.className = looks[at] ?? '';
    line.textContent = text;
    item.append(line);
  }
  return item;
}

/** The list of a board in a file that was dropped. */
function listIn(name: string, bytes: Uint8Array): ListedBoard {
  let list: unknown = null;
  try {
    list = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Said below.
  }
  const board = listedBoard(list);
  if (board) return board;
  throw new Refusal(
    `${name} không phải playlist.json của trang này. Lấy tệp ấy ở gói USB của bảng.`,
  );
}

customElements.define('play-check', PlayCheck);
