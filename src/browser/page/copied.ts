/**
 * Puts a text on the clipboard.
 * @returns false where the browser refuses, or is too old to be asked
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
