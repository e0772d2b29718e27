import { describe, expect, test } from 'vitest';
import { Draft } from './draft.ts';
import { BOARDS, COMMUNE, SLOGANS } from './files.ts';

type Edit = (draft: Draft) => unknown;

describe('the remedy tells what to type', () => {
  const remedies: [name: string, edit: Edit, message: RegExp, remedy: RegExp][] = [
    [
      'a fixed choice that is left out counts as missing',
      (draft) => draft.replace(SLOGANS, '    standing: suggested\n', ''),
      /còn thiếu/,
      /official.*suggested/,
    ],
    [
      'a unit code without quotes is to be put in quotes',
      (draft) => draft.replace(COMMUNE, "'98001'", '98001'),
      /"unit"/,
      /ngoặc kép/,
    ],
    [
      'an empty file has no field with an empty name',
      (draft) => draft.write(BOARDS, ''),
      /tệp này/,
      /^(?!.*": …")/,
    ],
    [
      'a missing colon is not called a missing quote',
      (draft) => draft.replace(SLOGANS, 'standing: suggested', 'standing suggested'),
      /hai chấm/,
      /hai chấm/,
    ],
  ];
  test.each(remedies)('%s', (_name, edit, message, remedy) => {
    using draft = new Draft();
    edit(draft);
    expect(draft.problems()).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message) as string,
        remedy: expect.stringMatching(remedy) as string,
      }),
    ]);
  });
});
