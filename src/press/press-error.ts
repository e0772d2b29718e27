/**
 * Something cannot be drawn as asked: a sign the font lacks, a text too long for its box, a
 * template that warns. The build stops, because a faulty sheet on a wall cannot be taken back.
 */
export class PressError extends Error {
  override name = 'PressError';
  /** What was being drawn, e.g. `guide-poster A7K2M`. */
  readonly subject: string;
  /** Why it cannot be, as the layout engine says it. */
  readonly reason: string;

  constructor(subject: string, reason: string) {
    super(`${subject}: ${reason}`);
    this.subject = subject;
    this.reason = reason;
  }
}
