/** A row that cannot be printed, and why, in Vietnamese. */
export class OrderError extends Error {
  override name = 'OrderError';
}
