import { describe, expect, test } from 'vitest';
import { codes } from './bad/codes.ts';
import { dates } from './bad/dates.ts';
import { duplicates } from './bad/duplicates.ts';
import { fields } from './bad/fields.ts';
import { files } from './bad/files.ts';
import { guides } from './bad/guides.ts';
import { letters } from './bad/letters.ts';
import { links } from './bad/links.ts';
import { points } from './bad/points.ts';
import { phones, PUBLIC_NUMBERS } from './bad/phones.ts';
import { references } from './bad/references.ts';
import { sources } from './bad/sources.ts';
import { syntax } from './bad/syntax.ts';
import { units } from './bad/units.ts';
import { Draft } from './draft.ts';
import { expectProblems } from './expected.ts';
import { DIRECTIVE } from './files.ts';

describe('the good fixture', () => {
  test('has no problem, so that every problem below comes from its one edit', () => {
    using draft = new Draft();
    expect(draft.problems()).toEqual([]);
  });
});

describe.each([
  ['dates', dates],
  ['fields', fields],
  ['sources and slogans', sources],
  ['references', references],
  ['units and places', units],
  ['syntax', syntax],
  ['things written twice', duplicates],
  ['printed codes', codes],
  ['links', links],
  ['accents typed as letters of their own', letters],
  ['phone numbers', phones],
  ['support points', points],
  ['guides', guides],
  ['files', files],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, edit, expected) => {
    using draft = new Draft();
    edit(draft);
    expectProblems(draft, expected);
  });
});

describe('public numbers', () => {
  test.each(PUBLIC_NUMBERS)('%s is no private number', (number) => {
    using draft = new Draft();
    draft.replace(DIRECTIVE, 'nói về', `(${number} ) nói về`);
    expect(draft.problems()).toEqual([]);
  });
});
