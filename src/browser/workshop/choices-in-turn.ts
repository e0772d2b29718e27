/**
 * Choices that need something fetched, one after another: an action waits for the last of them, so
 * that nothing is made for the place chosen before.
 */
export class ChoicesInTurn {
  #last: Promise<void> = Promise.resolve();

  /**
   * Makes a choice after all earlier ones, those that failed included.
   * @param choice what it takes
   */
  make(choice: () => Promise<void>): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(choice);
    return this.#last;
  }

  /** Ends with the last choice; throws what it threw. */
  made(): Promise<void> {
    return this.#last;
  }
}
