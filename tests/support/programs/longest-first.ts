import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in the order in which it begins: begun last, one file would run alone at the end. */
const LONGEST = [
  // Two files fill a core by themselves: beside browsers each would take minutes.
  'tests/press/sheets/patrol-walls.test.ts',
  'tests/press/proof/two-engines.test.ts',
  // Other engines need a process of their own, which goes over to the rest once.
  'tests/engines/',
  'tests/browser/pages/page-types.test.ts',
  // Those that wait most: begun early, others work meanwhile.
  'tests/browser/pages/looks.test.ts',
  'tests/browser/desk/kit.test.ts',
  'tests/browser/pages/offline.test.ts',
  'tests/browser/place/place-box.test.ts',
  'tests/browser/boards/player.test.ts',
  'tests/browser/workshop/workshop.test.ts',
  'tests/browser/boards/board-workshop.test.ts',
  'tests/browser/pages/published-policy.test.ts',
  'tests/browser/codes/code-camera.test.ts',
  'tests/browser/desk/sheet-list.test.ts',
];

for (const path of LONGEST)
  if (!existsSync(path))
    throw new RangeError(`${path} is not there: what takes longest has another name`);

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((file) => moduleId.includes(file));
  return rank < 0 ? LONGEST.length : rank;
};

/** The order of Vitest, which goes by time where files have run before, else by size; but the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
