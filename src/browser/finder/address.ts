/**
 * Keeps a question in the address of the page, so that it can be sent to somebody. The position of the
 * visitor is never part of it.
 * @param asked what stands in each field, by its name; empty ones are left out
 */
export function keepInAddress(asked: Readonly<Record<string, string>>): void {
  const filled = Object.entries(asked).filter(([, value]) => value !== '');
  const text = new URLSearchParams(filled).toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}
