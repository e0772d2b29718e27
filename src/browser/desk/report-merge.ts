/** Merges the reports that were dropped, checks each, and hands on the next one; nothing leaves the machine. */
import type { KnownYesterday, ReportJobs } from '../../kit/reports/report-jobs.ts';
import type { ReportFault } from '../../model/reports/filed-report.ts';
import type { MergedReport } from '../../model/reports/merge-reports.ts';
import {
  countedWords,
  namesWords,
  totalLines,
  unitNamesIn,
} from '../../model/reports/report-words.ts';
import {
  dayNumberAt,
  dayNumberOf,
  formatClock,
  formatDay,
  isoDayOf,
  momentOf,
} from '../../model/time/vietnam-clock.ts';
import { takeFiles } from '../lists/dropped-file.ts';
import { tableRow } from '../lists/result-rows.ts';
import { fillAll } from '../page/fill.ts';
import { currentMoment } from '../page/moment.ts';
import { download } from '../workshop/page-out.ts';
import { Refusal } from '../workshop/press-client.ts';
import { keepReport, keptBefore, keptReport } from './kept-reports.ts';
import { droppedReport, ReportPlaceField } from './report-place.ts';
import { fillTable } from './report-table.ts';

const OFFLINE = 'Chưa tải được. Kiểm tra mạng rồi thử lại.';

class ReportMerge extends HTMLElement {
  #field: ReportPlaceField | null = null;
  readonly #names = new Set<string>();
  /** The figures of yesterday from a file that was dropped. */
  #dropped: KnownYesterday | null = null;
  #merged: MergedReport | null = null;

  connectedCallback(): void {
    this.#busy(this.#start());
  }

  async #start(): Promise<void> {
    const again = (): void => {
      this.#busy(this.#merge());
    };
    const chosen = (): void => {
      this.#placeChosen();
    };
    this.#field = await ReportPlaceField.start(this, chosen, again);
    const day = this.#input('ngay');
    if (day?.value === '') day.value = isoDayOf(dayNumberAt(currentMoment()));
    if (this.#field.place) chosen();
    const tool = this.querySelector<HTMLElement>('[data-tool]');
    if (tool) tool.hidden = false;
    for (const name of ['ngay', 'gio', 'nho']) {
      this.#input(name)?.addEventListener('change', again);
    }
    for (const part of Array.from(this.querySelectorAll<HTMLElement>('[data-drop]'))) {
      takeFiles(part, (files) => {
        const isBefore = part.dataset['drop'] === 'yesterday';
        this.#busy(isBefore ? this.#takeYesterday(files) : this.#take(files));
      });
    }
    for (const kind of ['xlsx', 'docx'] as const) {
      this.querySelector(`[data-hand="${kind}"]`)?.addEventListener('click', () => {
        this.#busy(this.#hand(kind));
      });
    }
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
  }

  #placeChosen(): void {
    const field = this.#field;
    if (!field) return;
    const kept = keptReport(field.key);
    const box = this.#input('nho');
    if (box) box.checked = kept !== null;
    if (kept && field.quarters.length === 0) field.quarters = kept.quarters;
    this.#dropped = null;
    const hour = this.#input('gio');
    const minutes = field.due?.minutes;
    if (hour && minutes !== undefined) {
      hour.value = formatClock(minutes);
    }
    this.#busy(this.#merge());
  }

  async #take(files: readonly File[]): Promise<void> {
    for (const [at, file] of Array.from(files.entries())) {
      this.#say('status', `Đang đọc tệp ${at + 1} trong ${files.length}…`);
      await this.#ask('take', await droppedReport(file));
      this.#names.add(file.name);
    }
    await this.#merge();
  }

  async #takeYesterday([file]: readonly File[]): Promise<void> {
    const place = this.#field?.place;
    if (!file || !place) {
      this.#say('status', 'Chọn nơi trước.');
      return;
    }
    const day = isoDayOf(dayNumberOf(this.#day()) - 1);
    this.#dropped = await this.#ask('yesterday', { place, day, file: await droppedReport(file) });
    await this.#merge();
  }

  async #merge(): Promise<void> {
    const place = this.#field?.place;
    this.#showFiles();
    if (!place || this.#names.size === 0) {
      this.#say('status', place ? '' : this.#names.size > 0 ? 'Chọn nơi trước.' : '');
      this.#hide('[data-result]', true);
      return;
    }
    const day = this.#day();
    const hour = /^(\d\d):(\d\d)$/.exec(this.#input('gio')?.value ?? '');
    const yesterday = this.#dropped ?? keptBefore(keptReport(this.#field?.key ?? ''), day);
    const { merged, message } = await this.#ask('merge', {
      ...{ place, day, yesterday },
      cutOff: hour && momentOf(dayNumberOf(day), Number(hour[1]) * 60 + Number(hour[2])),
    });
    this.#merged = merged;
    this.#keep();
    this.#show(place.name, merged, message, yesterday?.day);
  }

  #show(place: string, merged: MergedReport, message: string, before: string | undefined): void {
    this.#hide('[data-result]', false);
    const count = merged.faults.length;
    this.#say(
      'status',
      `${countedWords(merged)}. ${count === 0 ? 'Không thấy lỗi.' : `${count} lỗi cần sửa.`}`,
    );
    this.#say('title', `${place}, ngày ${formatDay(merged.day)}`);
    this.#say(
      'before',
      before === undefined ? '' : `So với bản tổng hợp ngày ${formatDay(before)}.`,
    );
    for (const [name, state] of [
      ['missing', 'Chưa gửi'],
      ['late', 'Gửi sau giờ chốt'],
      ['refused', 'Chưa tính vì có lỗi'],
    ] as const) {
      const units = unitNamesIn(merged, name);
      this.#say(
        name,
        units.length === 0 ? '' : `${state} (${units.length}): ${namesWords(units)}.`,
      );
    }
    this.#rows('totals', totalLines(merged));
    this.#rows('faults', merged.faults.map(faultCells));
    this.#hide('[data-faults]', count === 0);
    this.#say('remarks', merged.remarks.length === 0 ? '' : `Lưu ý. ${merged.remarks.join('. ')}.`);
    this.#say('message', message);
    const table = this.querySelector<HTMLTableElement>('[data-units]');
    if (table) fillTable(table, merged);
  }

  async #hand(kind: 'xlsx' | 'docx'): Promise<void> {
    const made = Uint8Array.from(await this.#ask('hand', kind));
    download(new Blob([made]), `tong-hop-${this.#field?.key ?? ''}-${this.#day()}.${kind}`);
  }

  /** Kept only where the box is ticked; what was kept is forgotten when it is not. */
  #keep(): void {
    const field = this.#field;
    const merged = this.#merged;
    if (!field || !merged) return;
    const isAsked = this.#input('nho')?.checked === true;
    const toDate: Record<string, number> = {};
    for (const { unit, counts } of merged.lines) {
      if (counts.toDate !== undefined) toDate[unit.key] = counts.toDate;
    }
    const kept = { day: merged.day, quarters: field.quarters, toDate };
    keepReport(field.key, isAsked ? kept : null);
  }

  #showFiles(): void {
    const list = this.querySelector('[data-files]');
    if (!list) return;
    list.textContent = '';
    for (const name of Array.from(this.#names)) {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'choice';
      button.textContent = `Bỏ ${name}`;
      button.addEventListener('click', () => {
        this.#names.delete(name);
        this.#busy(this.#ask('leave', name).then(() => this.#merge()));
      });
      item.append(button);
      list.append(item);
    }
    this.#say('count', this.#names.size === 0 ? 'Chưa có tệp nào.' : `${this.#names.size} tệp`);
  }

  #rows(name: string, rows: readonly (readonly string[])[]): void {
    fillAll(this.querySelector(`[data-rows="${name}"]`), rows.map(tableRow));
  }

  #ask<Job extends keyof ReportJobs>(
    job: Job,
    value: Parameters<ReportJobs[Job]>[0],
  ): ReturnType<ReportJobs[Job]> {
    if (!this.#field) throw new TypeError('no worker');
    return this.#field.ask(job, value);
  }

  #input(name: string): HTMLInputElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  #day(): string {
    const { value } = this.#input('ngay') ?? { value: '' };
    return value === '' ? isoDayOf(dayNumberAt(currentMoment())) : value;
  }

  #hide(selector: string, is: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = is;
  }

  #busy(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#say('status', error instanceof Refusal ? error.message : OFFLINE);
    });
  }

  #say(where: string, words: string): void {
    const place = this.querySelector(`[data-say="${where}"]`);
    if (place) place.textContent = words;
  }
}

/** File, place in it, what is wrong, what to do. */
const faultCells = ({ file, sheet, cell, unit, message, remedy }: ReportFault): string[] => [
  file,
  [unit, [sheet, cell].filter(Boolean).join(', ô ')].filter(Boolean).join('; '),
  message,
  remedy,
];

customElements.define('report-merge', ReportMerge);
