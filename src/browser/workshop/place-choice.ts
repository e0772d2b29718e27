import { ChoicesInTurn } from './choices-in-turn.ts';
import { choicesInto } from './choices.ts';
import { COUNTRY, type WorkshopTool } from './tool.ts';
import { unitBox, type ChosenUnit, type UnitBox } from './units.ts';

/** The place a tool works for: found by what is typed, with what is known of it. */
export class PlaceChoice<Known> {
  readonly #tool: WorkshopTool;
  readonly #fetch: (unit: ChosenUnit) => Promise<Known>;
  readonly #onChosen: () => void;
  readonly #choices = new ChoicesInTurn();
  #started: Promise<void> = Promise.resolve();
  #box: UnitBox | null = null;
  /** `null`: the whole country. */
  unit: ChosenUnit | null = null;
  /** What is known of the unit's province; nothing for the whole country. */
  known: Known | null = null;
  /** Whether a place was chosen, be it the whole country. */
  isChosen = false;

  /**
   * @param tool with a box for the place, a list below it, and the keys of files of older names
   * @param fetch what is known of a unit
   * @param onChosen called once that is here
   */
  constructor(
    tool: WorkshopTool,
    fetch: (unit: ChosenUnit) => Promise<Known>,
    onChosen: () => void = () => undefined,
  ) {
    this.#tool = tool;
    this.#fetch = fetch;
    this.#onChosen = onChosen;
  }

  /**
   * Offers places, and chooses the one the page's address names.
   * @throws TypeError when the network is gone
   */
  start(): Promise<void> {
    this.#started = this.#start();
    return this.#started;
  }

  /**
   * Ends with the last choice, the one of the page's address included, so that nothing is made for
   * the one before; throws what it threw.
   */
  async made(): Promise<void> {
    await this.#started;
    await this.#choices.made();
  }

  async #start(): Promise<void> {
    const input = this.#tool.querySelector<HTMLInputElement>('[name="noi"]');
    const list = this.#tool.querySelector<HTMLElement>('[data-choices]');
    if (!input || !list) return;
    const box = (this.#box = await unitBox((this.#tool.dataset['keys'] ?? '').split(' ')));
    choicesInto(list, input, box, COUNTRY, (unit) => {
      this.#tool.busy(this.#choose(unit));
    });
    const unit = box.at(new URLSearchParams(location.search).get('noi') ?? '');
    if (!unit) return;
    input.value = unit.name;
    await this.#choose(unit);
  }

  /** Says what to do where nothing was chosen. */
  askFor(words: string): void {
    this.#tool.say(words);
    this.#tool.querySelector<HTMLInputElement>('[name="noi"]')?.focus();
  }

  /** "Phường Ba Đình, thành phố Hà Nội". */
  get name(): string {
    return this.unit?.name ?? COUNTRY;
  }

  /** The name, with the older one by which it was found. */
  get fullName(): string {
    const older = this.unit?.formerly;
    return older === undefined ? this.name : `${this.name} (tên cũ: ${older})`;
  }

  /** In names of files: `ha-noi-00004`, `ha-noi`, `toan-quoc`. */
  get key(): string {
    if (!this.unit) return 'toan-quoc';
    const { province, code } = this.unit;
    return code === null ? province : `${province}-${code}`;
  }

  /** The name of the unit's province; nothing for the whole country. */
  get provinceName(): string {
    return (this.unit && this.#box?.at(this.unit.province)?.name) ?? '';
  }

  #choose(unit: ChosenUnit | null): Promise<void> {
    return this.#choices.make(async () => {
      this.known = unit && (await this.#fetch(unit));
      this.unit = unit;
      this.isChosen = true;
      this.#onChosen();
    });
  }
}
