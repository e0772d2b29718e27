import { differingWords } from '../../model/text/differing-words.ts';
import type { Carrier } from './carriers.ts';

/** A fact that changed, with everything that carries the old one. */
export interface FactChange {
  from: string;
  /** `null`: nothing stands in its place, or not in the same number of texts. */
  to: string | null;
  carriers: Carrier[];
}

/** Letters up to which a text is shown whole. */
const SHOWN_WHOLE = 90;

/**
 * What two builds say otherwise, and which sheets, frames, posts and texts of the older one carry it.
 * @param before carriers of the older build
 * @param after carriers of the newer build
 * @returns the fact carried most often first
 */
export function changesBetween(
  before: readonly Carrier[],
  after: readonly Carrier[],
): FactChange[] {
  const now = new Map(after.map((one) => [one.id, one]));
  const found = new Map<string, FactChange>();
  for (const carrier of before) {
    for (const { from, to } of changedTexts(carrier.wording, now.get(carrier.id)?.wording ?? [])) {
      const key = JSON.stringify([from, to]);
      const change = found.get(key) ?? { from, to, carriers: [] };
      if (!change.carriers.includes(carrier)) change.carriers.push(carrier);
      found.set(key, change);
    }
  }
  return [...found.values()].sort((a, b) => b.carriers.length - a.carriers.length);
}

function changedTexts(
  before: readonly string[],
  after: readonly string[],
): Pick<FactChange, 'from' | 'to'>[] {
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  return gone.map((text, index) => {
    const next = gone.length === come.length ? come[index] : undefined;
    if (next === undefined) return { from: text, to: null };
    // Two short texts are read side by side; of a paragraph only what differs is shown.
    const isShort = Math.max(text.length, next.length) <= SHOWN_WHOLE;
    return isShort ? { from: text, to: next } : differingWords(text, next);
  });
}
