import { NATIONWIDE } from '../model/place.ts';
import type { Entries } from './read-entries.ts';

/**
 * Every place that has a page, those of faulty files included.
 * @param entries all entries
 * @returns `toan-quoc`, `<province>`, `<province>/<commune>`
 */
export function placesOf(entries: Entries): ReadonlySet<string> {
  return new Set([
    NATIONWIDE,
    ...entries.provinces.map(({ id }) => id),
    ...entries.communes.map(({ id, parts }) => `${parts[1]}/${id}`),
  ]);
}
