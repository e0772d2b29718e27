/**
 * Photos of noticeboards, read one after another on this machine: every QR symbol with what it is and
 * what to do. What reads them is fetched with the first photo; then no network is needed.
 */
import type { PatrolJobs } from '../../kit/patrol/patrol-worker.ts';
import type { CodeIndex } from '../../model/codes/code-index.ts';
import { symbolsIn } from '../../model/patrol/find-symbols.ts';
import {
  judgeSymbols,
  type Register,
  type PatrolCode,
  type Verdict,
} from '../../model/patrol/judge-symbol.ts';
import {
  contentWords,
  countsInWords,
  positionWords,
  VERDICT_WORDS,
} from '../../model/patrol/patrol-words.ts';
import { boxOf } from '../../model/patrol/seen-symbol.ts';
import { dayNumberAt, formatDay, isoDayOf } from '../../model/time/vietnam-clock.ts';
import { takeFiles } from '../lists/dropped-file.ts';
import { currentMoment } from '../page/moment.ts';
import { canRunWasm } from '../page/wasm.ts';
import { download } from '../workshop/page-out.ts';
import { fetchData, keepScript } from '../workshop/parts.ts';
import { startPress, type Press } from '../workshop/press-client.ts';
import { WorkshopTool } from '../workshop/tool.ts';
import { openPhoto } from './open-photo.ts';
import { patrolCsv, patrolRow, type PatrolRow } from './patrol-list.ts';

class WallPatrol extends WorkshopTool {
  #read: Promise<Press<PatrolJobs>> | null = null;
  /** Photos that wait for their turn. */
  #waiting: File[] = [];
  #isBusy = false;
  #isStopped = false;
  #photos = 0;
  /** Photos of this run, for the bar. */
  #taken = 0;
  readonly #rows: PatrolRow[] = [];
  readonly #verdicts: Verdict[] = [];

  connectedCallback(): void {
    const mayRun = ['WebAssembly', 'createImageBitmap', 'Worker'].every((name) => name in window);
    this.hide(mayRun ? '[data-tool]' : '[data-too-old]', false);
    if (!mayRun) return;
    takeFiles(this, (files) => {
      // Asked only now: engines of before 2021 report the question itself as a breach of the policy.
      if (!canRunWasm()) {
        this.hide('[data-tool]', true);
        this.hide('[data-too-old]', false);
        return;
      }
      for (const file of files) this.#waiting.push(file);
      this.#taken += files.length;
      if (!this.#isBusy) this.busy(this.#readAll());
    });
    this.querySelector('[data-stop]')?.addEventListener('click', () => {
      this.#isStopped = true;
    });
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      const day = isoDayOf(dayNumberAt(currentMoment()));
      download(new Blob([patrolCsv(this.#rows)], { type: 'text/csv' }), `bang-tin-${day}.csv`);
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
  }

  protected override failed(): void {
    this.#waiting = [];
    this.#rest();
  }

  #rest(): void {
    this.#isBusy = false;
    this.#taken = 0;
    this.progress(1);
    this.hide('[data-stop]', true);
  }

  /** Asked anew after every wait: the button may have been pressed meanwhile. */
  #isWanted(): boolean {
    return !this.#isStopped;
  }

  async #readAll(): Promise<void> {
    this.#isBusy = true;
    this.#isStopped = false;
    this.hide('[data-stop]', false);
    this.say('Đang tải phần đọc mã và sổ mã…');
    const [ask, register] = await Promise.all([this.#reader(), this.#register()]);
    for (let [file] = this.#waiting; file && this.#isWanted(); [file] = this.#waiting) {
      this.progress((this.#taken - this.#waiting.length) / this.#taken);
      this.say(`Đang đọc ảnh ${file.name}. Còn ${this.#waiting.length - 1} ảnh nữa.`);
      await this.#readOne(file, ask, register);
      // One that was being read when the patrol was stopped is not in the list: it still waits.
      if (this.#isWanted()) this.#waiting.shift();
    }
    const left = this.#waiting.length;
    this.#waiting = [];
    this.#rest();
    this.say(
      !this.#isWanted() && left > 0
        ? `Đã dừng. ${left} ảnh chưa đọc: thả lại để đọc tiếp.`
        : 'Đã đọc xong.',
    );
  }

  async #readOne(file: File, ask: Press<PatrolJobs>, register: Register): Promise<void> {
    const photo = await openPhoto(file).catch(() => null);
    if (!this.#isWanted()) {
      photo?.close();
      return;
    }
    if (!photo) {
      this.#photos += 1;
      this.#add(file.name, null, 'Không mở được tệp', 'Chọn ảnh chụp (JPG, PNG).');
      return;
    }
    try {
      const symbols = await symbolsIn(
        photo,
        (pixels, isWhole) => ask('read', { pixels, isWhole }, [pixels.data.buffer]),
        () => this.#isWanted(),
      );
      if (!this.#isWanted()) return;
      this.#photos += 1;
      if (symbols.length === 0)
        this.#add(file.name, null, 'Không thấy mã QR nào', 'Chụp lại gần hơn, thẳng, đủ sáng.');
      for (const judged of judgeSymbols(symbols, register)) {
        const { name, task } = VERDICT_WORDS[judged.verdict];
        this.#verdicts.push(judged.verdict);
        this.#add(file.name, judged.verdict, name, task, {
          position: positionWords(judged, photo.width, photo.height),
          content: contentWords(judged),
          picture: photo.cut(boxOf(judged.symbol.corners)),
        });
      }
    } finally {
      photo.close();
    }
  }

  #add(
    photo: string,
    is: Verdict | null,
    verdict: string,
    task: string,
    more: { position: string; content: string; picture: HTMLCanvasElement | null } = {
      ...{ position: '', content: '', picture: null },
    },
  ): void {
    const row = { photo, verdict, task, position: more.position, content: more.content };
    this.#rows.push(row);
    this.querySelector('[data-rows]')?.append(patrolRow(row, is, more.picture));
    this.hide('[data-result]', false);
    this.say(`${this.#photos} ảnh, ${countsInWords(this.#verdicts)}.`, 'sum');
  }

  /** Started with the first photo; asked for again where the network was gone. */
  #reader(): Promise<Press<PatrolJobs>> {
    this.#read ??= (async () => {
      const { worker = '', reader = '' } = this.dataset;
      const ask = startPress<PatrolJobs>(worker);
      await ask('start', reader);
      await Promise.all([keepScript(worker), keepScript(reader)]);
      return ask;
    })().catch((error: unknown) => {
      this.#read = null;
      throw error;
    });
    return this.#read;
  }

  /** The whole register, so that nothing of a code has to be asked for later. */
  async #register(): Promise<Register> {
    const { index = '', register = '', elsewhere, sites } = this.dataset;
    const [{ on, count }, codes, others] = await Promise.all([
      fetchData<CodeIndex>(index),
      fetchData<PatrolCode[]>(register),
      elsewhere === undefined ? [] : fetchData<PatrolCode[]>(elsewhere),
    ]);
    this.say(`Đối chiếu với sổ mã lập ngày ${formatDay(on)}: ${count} mã đã cấp.`, 'register');
    return {
      siteUrl: this.dataset['site'] ?? location.origin,
      sites: sites?.split(' ') ?? [],
      codes: new Map([...others, ...codes].map((row) => [row.code, row])),
      today: isoDayOf(dayNumberAt(currentMoment())),
    };
  }
}

customElements.define('wall-patrol', WallPatrol);
