import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/integrations/spread.ts';

const kindOf = (one: string): string => one.slice(0, 1);

describe('drawings are spread evenly over the pages of a build', () => {
  test('so that whoever draws is busy from the first page to the last', () => {
    expect(spread(['p1', 'p2', 'p3', 'p4', 'd1', 'd2'], kindOf)).toEqual([
      'p1',
      'd1',
      'p2',
      'p3',
      'd2',
      'p4',
    ]);
  });

  test('nothing is lost or doubled, and each kind keeps its order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[pdx]\d$/), { maxLength: 60 }), (list) => {
        const ordered = spread(list, kindOf);
        expect(ordered.toSorted()).toEqual(list.toSorted());
        for (const kind of new Set(list.map(kindOf))) {
          const ofKind = (all: readonly string[]): string[] =>
            all.filter((one) => kindOf(one) === kind);
          expect(ofKind(ordered)).toEqual(ofKind(list));
        }
      }),
    );
  });
});
