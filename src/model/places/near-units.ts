/** Names of units close to one that nobody bears: a letter was left out, changed or put in. */
import { editDistance } from '../text/edit-distance.ts';
import { isIn, type UnitQuery } from './match-units.ts';
import { bareLetters } from './place-letters.ts';
import type { NamedUnit, UnitIndex } from './unit-index.ts';
import { dividedReading } from './unit-text.ts';
import type { Commune, Province } from './units.ts';

/** Letters that may differ: one in four of the name, two at most. */
const mostLetters = (name: string): number => Math.min(2, Math.ceil(name.length / 4));

/** Named at most. */
const MOST = 3;

/**
 * The units of today whose names are next to a text.
 * @param index from `unitIndex`
 * @param asked what is asked for; where units of the province that is known or written are near, only
 *   those
 * @returns those with the fewest other letters
 */
export function nearUnits(index: UnitIndex, asked: UnitQuery): (Province | Commune)[] {
  const { unit, above } = dividedReading(asked);
  const written = above.flat().map(({ name }) => bareLetters(name));
  const isThere = (one: NamedUnit): boolean =>
    isIn(asked.province, one) &&
    (written.length === 0 ||
      one.today.some(({ names }) => names.some((it) => written.includes(it))));
  let fewest = Infinity;
  let near: NamedUnit[] = [];
  for (const name of unit.map((one) => bareLetters(one.name))) {
    for (const [bare, all] of index) {
      const meant = all.filter(
        ({ isFormer, isHalf, level }) => !isFormer && !isHalf && asked.levels.includes(level),
      );
      if (meant.length === 0) continue;
      const letters = editDistance(name, bare, Math.min(fewest, mostLetters(name)));
      if (letters > Math.min(fewest, mostLetters(name))) continue;
      if (letters < fewest) near = [];
      fewest = letters;
      near.push(...meant);
    }
  }
  const there = near.filter(isThere);
  const nearest = there.length > 0 ? there : near;
  return [...new Set(nearest.flatMap(({ units }) => units))].slice(0, MOST);
}
