/** Text of a cell in runs, some of which may be struck through. */
import { isOn } from './xlsx-styles.ts';
import type { Attributes } from './xml-events.ts';

export interface RichText {
  text: string;
  /** How much of what is seen is struck through; `null` when the runs do not say. */
  struck: 'all' | 'part' | 'none';
}

/** Excel writes signs XML cannot hold as "_x000D_" (ECMA-376, part 1, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Collects the text of one `<si>` or `<is>` from the events inside it. */
export class RichTextReader {
  #text = '';
  #struckSigns = 0;
  #plainSigns = 0;
  #isStruck = false;
  #isText = false;
  #isRuby = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#isRuby += 1;
    else if (name === 'r') this.#isStruck = false;
    else if (name === 'strike') this.#isStruck = isOn(attributes['val']);
    else if (name === 't') this.#isText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isRuby -= 1;
    else if (name === 't') this.#isText = false;
    else if (name === 'r') this.#isStruck = false;
  }

  add(text: string): void {
    if (!this.#isText || this.#isRuby > 0) return;
    this.#text += text;
    const signs = text.trim().length;
    if (this.#isStruck) this.#struckSigns += signs;
    else this.#plainSigns += signs;
  }

  get value(): RichText {
    const struck = this.#struckSigns === 0 ? 'none' : this.#plainSigns === 0 ? 'all' : 'part';
    return { text: unescaped(this.#text), struck };
  }
}
