/** Makes the workbook of daily reports for any place; nothing leaves the machine. */
import type { FormOrder } from '../../kit/reports/report-jobs.ts';
import { dayNumberOf, isoDayOf } from '../../model/time/vietnam-clock.ts';
import { download } from '../workshop/page-out.ts';
import { Refusal } from '../workshop/press-client.ts';
import { droppedReport, ReportPlaceField } from './report-place.ts';

const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

/** A worksheet a day; more is one mistyped year. */
const MOST_DAYS = 62;

class ReportMaker extends HTMLElement {
  #field: ReportPlaceField | null = null;

  connectedCallback(): void {
    this.#start().catch(() => {
      this.#say(OFFLINE);
    });
  }

  async #start(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    this.#field = await ReportPlaceField.start(this, () => {
      this.#say('');
    });
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#try('form');
    });
    this.querySelector('[data-each]')?.addEventListener('click', () => {
      this.#try('forms');
    });
  }

  #try(job: 'form' | 'forms'): void {
    this.#make(job).catch((error: unknown) => {
      this.#say(error instanceof Refusal ? error.message : OFFLINE);
    });
  }

  async #make(job: 'form' | 'forms'): Promise<void> {
    const field = this.#field;
    const place = field?.place;
    if (!field || !place) {
      this.#say('Chọn nơi trước.');
      this.querySelector<HTMLInputElement>('[name="noi"]')?.focus();
      return;
    }
    if (job === 'forms' && place.code !== null && place.quarters.length === 0) {
      this.#say('Gõ tên các đơn vị trước, mỗi dòng một đơn vị.');
      return;
    }
    const days = this.#days();
    if (typeof days === 'string') {
      this.#say(days);
      return;
    }
    const [file] = Array.from(this.querySelector<HTMLInputElement>('[type="file"]')?.files ?? []);
    this.#say('Đang làm…');
    const order: FormOrder = {
      ...{ place, days, due: field.due?.words },
      yesterday: file ? await droppedReport(file) : null,
    };
    const made = Uint8Array.from(await field.ask(job, order));
    const kind = job === 'form' ? 'xlsx' : 'zip';
    download(new Blob([made]), `bao-cao-${field.key}${days[0] ? `-${days[0]}` : ''}.${kind}`);
    this.#say('Đã làm xong. Tệp nằm trong thư mục tải về.');
  }

  /** The days asked for, or what is wrong with them. */
  #days(): string[] | string {
    const [from = '', through = ''] = ['tu-ngay', 'den-ngay'].map(
      (name) => this.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '',
    );
    if (from === '') return through === '' ? [] : 'Chọn ngày đầu.';
    const [first, last] = [dayNumberOf(from), dayNumberOf(through === '' ? from : through)];
    if (last < first) return 'Ngày cuối đứng trước ngày đầu. Chọn lại ngày.';
    if (last - first >= MOST_DAYS) return `Nhiều nhất ${MOST_DAYS} ngày một tệp. Chọn lại ngày.`;
    return Array.from({ length: last - first + 1 }, (_, at) => isoDayOf(first + at));
  }

  #say(words: string): void {
    const place = this.querySelector('[data-say="status"]');
    if (place) place.textContent = words;
  }
}

customElements.define('report-maker', ReportMaker);
