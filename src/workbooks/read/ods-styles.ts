import { isOn } from './xlsx-styles.ts';
import type { Attributes } from './xml-events.ts';

/** What an automatic style of an OpenDocument table says that matters to a reader. */
interface OdsStyle {
  isStruck: boolean;
  /** Of a sheet: whether it is shown. */
  isHidden: boolean;
  /** Name of the style that writes numbers and days. */
  data: string;
}

/** Collects styles (OpenDocument 1.3, part 3, 16) from the events before the body. */
export class OdsStyles {
  readonly #styles = new Map<string, OdsStyle>();
  /** Styles of days, and which parts of a day they write. */
  readonly #dates = new Map<string, Set<string>>();
  #current: OdsStyle | null = null;
  #date: Set<string> | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'style') {
      this.#current = {
        isStruck: false,
        isHidden: false,
        data: attributes['style:data-style-name'] ?? '',
      };
      this.#styles.set(attributes['style:name'] ?? '', this.#current);
    } else if (name === 'date-style') {
      this.#date = new Set();
      this.#dates.set(attributes['style:name'] ?? '', this.#date);
    } else if (this.#date) this.#date.add(name);
    else if (name === 'text-properties' && this.#current) {
      const line =
        attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line !== undefined) this.#current.isStruck = isOn(line);
    } else if (name === 'table-properties' && this.#current) {
      this.#current.isHidden = attributes['table:display'] === 'false';
    }
  }

  close(name: string): void {
    if (name === 'style') this.#current = null;
    else if (name === 'date-style') this.#date = null;
  }

  of(name: string | undefined): OdsStyle | undefined {
    return this.#styles.get(name ?? '');
  }

  /** Whether a cell of this style shows a day without its year, or a month without its day. */
  isShortDate(name: string | undefined): boolean {
    const parts = this.#dates.get(this.of(name)?.data ?? '');
    return parts !== undefined && !(parts.has('year') && parts.has('day'));
  }
}
