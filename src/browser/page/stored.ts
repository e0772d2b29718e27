/**
 * What a visitor chose, kept on their own device. A browser that forbids it forgets; nothing breaks.
 */

/** Reads a choice; `null` where there is none or reading is forbidden. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice where the browser allows it. */
export function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows may forbid it; the choice then lasts as long as the page.
  }
}
