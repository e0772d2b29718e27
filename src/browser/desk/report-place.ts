/** The place whose reports are made or merged, with the worker that does it. */
import type { DroppedReport, ReportJobs, ReportPlace } from '../../kit/reports/report-jobs.ts';
import { choicesInto } from '../workshop/choices.ts';
import { keepScript } from '../workshop/parts.ts';
import { startPress, type Press } from '../workshop/press-client.ts';
import { fetchTodayNames, unitBox, type ChosenUnit } from '../workshop/units.ts';

const COUNTRY = 'Toàn quốc';

/** To whom and until when a level reports in a place. */
interface ReportDue {
  /** "Công an phường, trước 10:00 hằng ngày" */
  words: string;
  /** Minutes from midnight; none where the directive names no hour. */
  minutes?: number | undefined;
}

/** The field for the place, and who reports to it. */
export class ReportPlaceField {
  readonly ask: Press<ReportJobs>;
  readonly #element: HTMLElement;
  readonly #dues: Readonly<Record<string, ReportDue>>;
  #place: Omit<ReportPlace, 'quarters'> | null = null;

  private constructor(element: HTMLElement, ask: Press<ReportJobs>) {
    this.#element = element;
    this.ask = ask;
    this.#dues = JSON.parse(element.dataset['dues'] ?? '{}') as Record<string, ReportDue>;
  }

  /**
   * Starts the worker and shows the field.
   * @param element with `data-worker`, `data-keys` and `data-dues`
   * @param onChoose called when a place is chosen
   * @param onQuarters called when its quarters were typed
   * @throws TypeError when the network is gone and nothing is kept
   */
  static async start(
    element: HTMLElement,
    onChoose: () => void,
    onQuarters: () => void = () => undefined,
  ): Promise<ReportPlaceField> {
    const worker = element.dataset['worker'] ?? '';
    const names = fetchTodayNames();
    const field = new ReportPlaceField(element, startPress<ReportJobs>(worker));
    await field.ask('start', await names);
    await keepScript(worker);
    const box = await unitBox((element.dataset['keys'] ?? '').split(' '), names);
    const input = element.querySelector<HTMLInputElement>('[name="noi"]');
    const list = element.querySelector<HTMLElement>('[data-choices]');
    if (input && list) {
      choicesInto(list, input, box, COUNTRY, (unit) => {
        field.#choose(unit);
        onChoose();
      });
      const asked = box.at(new URLSearchParams(location.search).get('noi') ?? '');
      if (asked) {
        input.value = asked.name;
        list.textContent = '';
        field.#choose(asked);
      }
    }
    field.#quarters?.addEventListener('change', onQuarters);
    return field;
  }

  /** `null` until one is chosen. */
  get place(): ReportPlace | null {
    return this.#place && { ...this.#place, quarters: this.quarters };
  }

  /** A name for the place: `18754`, `ha-tinh`, `toan-quoc`. */
  get key(): string {
    return this.#place?.code ?? this.#place?.province ?? 'toan-quoc';
  }

  /** What the directives ask of those who report to the place. */
  get due(): ReportDue | undefined {
    return this.#dues[this.key];
  }

  get quarters(): string[] {
    const lines = (this.#quarters?.value ?? '').split('\n').map((line) => line.trim());
    return this.#place?.code == null ? [] : lines.filter((line) => line !== '');
  }

  set quarters(names: readonly string[]) {
    if (this.#quarters) this.#quarters.value = names.join('\n');
  }

  get #quarters(): HTMLTextAreaElement | null {
    return this.#element.querySelector('[name="don-vi"]');
  }

  #choose(unit: ChosenUnit | null): void {
    this.#place = {
      name: unit?.name ?? COUNTRY,
      province: unit?.province ?? null,
      code: unit?.code ?? null,
    };
    const part = this.#element.querySelector<HTMLElement>('[data-quarters]');
    if (part) part.hidden = unit?.code == null;
    const due = this.due;
    const line = this.#element.querySelector('[data-say="due"]');
    if (line) line.textContent = due ? `Theo văn bản, gửi ${due.words}.` : '';
  }
}

/** A file as the worker takes it. */
export async function droppedReport(file: File): Promise<DroppedReport> {
  const bytes = new Uint8Array(await new Response(file).arrayBuffer());
  return { name: file.name, savedAt: file.lastModified, bytes };
}
