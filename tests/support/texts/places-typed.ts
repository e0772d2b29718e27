import { readFileSync } from 'node:fs';

/** A place of today, as people type it, and what they must be answered. */
interface TypedPlace {
  kind: 'own content' | 'none' | 'split' | 'renamed' | 'special zone';
  /** As the answer begins. */
  name: string;
  /** Where the answer leads. */
  page: string;
  /** A name before July 2025; of a split commune it is that of several places of today. */
  before: string;
  /** Its name, an older name, a slip. */
  typed: [string, string, string];
}

/** Twenty places of five kinds. */
export const TYPED_PLACES = JSON.parse(
  readFileSync('tests/fixtures/places-typed.json', 'utf8'),
) as TypedPlace[];
