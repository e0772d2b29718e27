import type { SheetFacts } from '../../press/sheets/sheet-facts.ts';
import type { StuckTree } from '../../schemas/stuck.ts';

/**
 * What the pocket card says: where people are stuck, and what to do in a line.
 * @returns nothing where the editors have written no tree
 */
export const cardFacts = (stuck: StuckTree | null): Pick<SheetFacts, 'stuck'> =>
  stuck
    ? {
        stuck: stuck.ways.flatMap(({ title, card }) =>
          card === undefined ? [] : [{ label: title, value: card }],
        ),
      }
    : {};
