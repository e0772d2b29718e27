import { sheetData, sheetTexts } from './sheet-data.ts';
import type { SheetFacts } from './sheet-facts.ts';
import {
  kindOf,
  sheetFileName,
  type KindName,
  type SheetForm,
} from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from './sheet-layout.ts';
import type { TextBox } from './text-box.ts';
import { misfitsIn, textBoxes, wordsInBoxes, withProbes, type NamedMisfit } from './text-boxes.ts';

/** A sheet on which there is every text that any sheet may have. */
const SPECIMEN: SheetFacts = {
  publisher: 'A',
  isSample: false,
  logo: {
    format: 'svg',
    bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
  },
  place: 'A',
  title: 'A',
  shortTitle: 'A',
  subtitle: 'A',
  summary: 'A',
  deadline: { label: 'A', value: 'A', note: 'A' },
  steps: ['A'],
  qr: { symbolUrl: 'A', typedAddress: 'a' },
  code: 'A',
  issuedOn: '01/01/2025',
  helpline: { name: 'A', number: '1' },
  safety: 'A',
  help: 'A',
  trial: false,
  ownLine: 'A',
  slogan: { text: 'A', isSuggested: true },
  stuck: [{ label: 'A', value: 'A' }],
  point: { name: 'A', address: 'A', hours: 'A', services: ['a'] },
};

const boxes = new Map<string, TextBox[]>();

/** A size of a kind is its face made larger or smaller; upright and lying, a kind has two. */
function boxesOf(form: SheetForm): TextBox[] {
  const layout = pageLayout({ ...form, variant: 'colour' });
  const face = `${form.kind} ${layout.landscape}`;
  const known = boxes.get(face);
  if (known) return known;
  const { common, own } = sheetData(SPECIMEN, form.kind, face);
  const asked = textBoxes('sheet', {
    sheets: [{ common: withProbes(common, ['labels']), own: withProbes(own), form: layout }],
    documentTitle: face,
  });
  boxes.set(face, asked);
  return asked;
}

/**
 * The texts of a sheet that seem not to fit; see {@link misfitsIn}.
 * @param facts what the sheet says
 * @param form kind, size and variant
 * @throws PressError when the font lacks a sign
 */
export function sheetMisfits(facts: SheetFacts, form: SheetForm): NamedMisfit[] {
  const { common, own } = sheetTexts(facts, form.kind, sheetFileName(form));
  return misfitsIn(boxesOf(form), { ...common, ...own });
}

/**
 * Every text that stands on a sheet, by the template's own account: a kind shows only some of the facts.
 * @param facts what the sheet says
 * @param form kind, size and variant
 * @returns a text an item, an item of a list each
 */
export function textsOnSheet(facts: SheetFacts, form: SheetForm): string[] {
  const { common, own } = sheetTexts(facts, form.kind, sheetFileName(form));
  return [...new Set(wordsInBoxes(boxesOf(form), { ...common, ...own }))];
}

/**
 * Whether an address is too long for a kind of sheet, upright or lying.
 * @param kind which
 * @param cuts the address as it may be cut, see `addressCuts`
 */
export function addressMisfits(kind: KindName, cuts: readonly (readonly string[])[]): boolean {
  return kindOf(kind).sizes.some((size) => {
    const boxes = boxesOf({ kind, size, variant: 'colour' }).filter(({ of }) => of === 'address');
    return misfitsIn(boxes, { address: cuts }).length > 0;
  });
}
