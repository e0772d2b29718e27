import { readFileSync } from 'node:fs';

/**
 * Reads what an earlier run has written down for itself. A file that is gone, cut or spoiled costs
 * the work it would have saved, and nothing else.
 * @param path a JSON file
 * @returns its entries, unchecked; empty when there is nothing to read
 */
export function readCache<Entry>(path: string): Record<string, Entry> {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isRecord ? (data as Record<string, Entry>) : {};
  } catch {
    return {};
  }
}
