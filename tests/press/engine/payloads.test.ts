/** Texts that mean something to the layout engine stand on every sheet as they were typed. */
import { expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { unprintableSigns } from '../../../src/press/letters/printable.ts';
import type { SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import { SHEET_KINDS, type KindName } from '../../../src/model/sheets/sheet-kinds.ts';
import { text } from '../../../src/schemas/common.ts';
import { draw, poster } from '../sheets/samples.ts';

/** Markup, code, math, references, comments, escapes, shorthands, and names of the template's own. */
const PAYLOADS = [
  '#let x = 1',
  '#import "a.typ": *',
  '#read("/etc/passwd")',
  '#set page(width: 1pt)',
  '#{1 + 1} #[a] [b]',
  '$x^2$ $ y $',
  '*a* _b_ __c__',
  '<label> @ref',
  '`a` ```b``` ```',
  'a // b',
  '/* a */ b /*',
  '= a == b',
  '- a + b / c: d',
  '1. a 2. b',
  '\\ \\# \\u{41} \\n',
  'a -- b --- c ... ~ -?',
  '"a" \'b\' {c} (d)',
  'https://a.example',
  '#sys.inputs #panic()',
  '" + read("x") + "',
];

/** Every text a sheet can show, by a name; each is shown by some kind. */
function factsOf(word: (at: number) => string): { facts: SheetFacts; words: string[] } {
  const words: string[] = [];
  const next = (): string => {
    words.push(word(words.length));
    return words.at(-1) ?? '';
  };
  const facts: SheetFacts = {
    ...poster,
    ...{ publisher: next(), place: next(), title: next(), subtitle: next(), summary: next() },
    deadline: { label: next(), value: next(), note: next() },
    steps: [next(), next(), next(), next()],
    helpline: { name: next(), number: '1900.0368' },
    ...{ safety: next(), help: next() },
    slogan: { text: next(), isSuggested: true },
    point: { name: next(), address: next(), hours: next(), services: [next()] },
    stuck: [{ label: next(), value: next() }],
  };
  return { facts, words };
}

/** What a reader program finds on all pages; cases and line breaks are the layout's business. */
async function textOf(facts: SheetFacts, kind: KindName): Promise<string> {
  const pdf = draw(facts, kind);
  const { pages, text: first } = await rasterisePdf(pdf, 20);
  return plain(pages > 1 ? first + (await rasterisePdf(pdf, 20, pages)).text : first);
}

const plain = (words: string): string => words.replaceAll(/\s/gu, '').toLocaleLowerCase('vi');

test('the check takes every one of them', () => {
  for (const payload of PAYLOADS) {
    expect(text().safeParse(payload)).toMatchObject({ success: true, data: payload });
    expect(unprintableSigns(payload)).toEqual([]);
  }
});

test.each(Object.keys(SHEET_KINDS) as KindName[])('%s prints them as they are', async (kind) => {
  const harmless = factsOf((at) => `Chữ số ${'abcdefghijklmnopqrstuvwxyz'.charAt(at)}`);
  const seen = await textOf(harmless.facts, kind);
  const isShown = harmless.words.map((word) => seen.includes(plain(word)));
  expect(isShown.filter(Boolean).length).toBeGreaterThan(1);
  for (let turn = 0; turn < PAYLOADS.length; turn += 3) {
    const { facts, words } = factsOf((at) => PAYLOADS[(at + turn) % PAYLOADS.length] ?? '');
    const found = await textOf(facts, kind);
    const lost = words.filter((word, at) => isShown[at] && !found.includes(plain(word)));
    expect(lost, `turn ${turn}`).toEqual([]);
  }
});
