import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/content-files/parse-csv.ts';
import type { Problem } from '../../../src/content-files/problem.ts';

/** What a table says, row by row, and what is wrong with it. */
function read(text: string): unknown {
  const problems: Problem[] = [];
  const rows = parseCsv('a.csv', text, problems, ['list']);
  const said = rows?.map((one) => ({ data: one.data, at: one.at(['b']) }));
  return { said, problems };
}

const cell = fc.stringMatching(/^[ aăBđ;.0-9'-]{0,4}$/u);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
const table = fc.array(fc.oneof({ weight: 5, arbitrary: row }, fc.constant('')), { maxLength: 6 });

test('a table without quotes is read as a parser of CSV reads it', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, isEnded) => {
      const text = ['a,b,list', ...rows].join('\n') + (isEnded ? '\n' : '');
      // A quoted name makes the parser read the whole table.
      expect(read(text)).toEqual(read(text.replace('a,', '"a",')));
    }),
    { numRuns: 2000 },
  );
});

test.each(['a,b\n1,2\n \n3,4\n', 'a,b\r\n1, 2 \r\n', '\ufeffa,b\n\u00a01,2\n', 'a,b\n1,\t2\n'])(
  'other spaces and ends of lines are read alike: %j',
  (text) => {
    expect(read(text)).toEqual(read(text.replace('a,', '"a",')));
  },
);
