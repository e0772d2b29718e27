import { NATIONWIDE } from '../model/places/place.ts';
import { unitKeys, type Units } from '../model/places/units.ts';
import type { Entries } from './read-entries.ts';

/**
 * Every place that has a page, those of faulty files included.
 * @returns `toan-quoc`, `<province>`, `<province>/<commune>`
 */
export function placeKeysOf(entries: Entries): ReadonlySet<string> {
  return new Set([
    NATIONWIDE,
    ...entries.provinces.map(({ id }) => id),
    ...entries.communes.map(({ id, parts }) => `${parts[1]}/${id}`),
  ]);
}

/**
 * Every place a code may be issued for: places with a page, and all units of the official list. The
 * page behind the code of a unit without a file of its own says what holds above it.
 */
export function codePlaces(entries: Entries, units: Units): ReadonlySet<string> {
  return new Set([...placeKeysOf(entries), ...unitKeys(units).keys()]);
}
