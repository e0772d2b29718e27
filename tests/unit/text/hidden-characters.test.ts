import { expect, test } from 'vitest';
import { hiddenCharacter } from '../../../src/model/text/hidden-characters.ts';

/** By the categories of Unicode, and by nothing that is there to be quick. */
const NOBODY_SEES =
  /^(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]$/u;

test('of all characters those are found that nobody sees, and no other', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x1_1000; code++) {
    const character = String.fromCodePoint(code);
    const isFound = hiddenCharacter(`ă${character}ộ`)?.index === 1;
    if (isFound !== NOBODY_SEES.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
