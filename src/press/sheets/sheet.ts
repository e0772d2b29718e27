import { dayNumberOf, isoDayOf, startOfDayNumber } from '../../model/time/vietnam-clock.ts';
import { compilePdf } from '../engine/compiler.ts';
import type { TemplateFile } from '../engine/engine.ts';
import { withPrintBoxes } from './print-boxes.ts';
import { PressError } from '../press-error.ts';
import { sheetData } from './sheet-data.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { kindOf, type SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from './sheet-layout.ts';

/** What a sheet says and how it is drawn. */
export interface Sheet {
  facts: SheetFacts;
  form: SheetForm;
}

/**
 * Draws a sheet.
 *
 * @param facts - what it says
 * @param form - kind, size and variant
 * @returns a tagged PDF/UA-1, its creation date the day of issue; for the print house with its boxes
 * @throws {@link PressError} when a text does not fit its box, the font lacks a sign, the address is
 *   too long for the code's size, or the day of issue is not a day
 */
export function renderSheet(facts: SheetFacts, form: SheetForm): Uint8Array {
  return renderSheets([{ facts, form }]);
}

/**
 * Draws sheets into one document, one after another. They share their fonts, so a hundred weigh
 * little more than ten.
 *
 * @param sheets - at least one; all for the print house or none, and of one publisher
 * @returns a tagged PDF/UA-1 titled after the first sheet
 * @throws {@link PressError} as {@link renderSheet}
 */
export function renderSheets(sheets: readonly Sheet[]): Uint8Array {
  const [first] = sheets;
  if (!first) throw new RangeError('no sheet to draw');
  const { facts, form } = first;
  const subject = `${form.kind} ${form.size.id} ${facts.code}`;
  const data = {
    sheets: sheets.map((sheet) => ({
      ...sheetData(sheet.facts, sheet.form.kind, subject),
      form: pageLayout(sheet.form),
    })),
    documentTitle: documentTitle(facts, form),
  };
  const pdf = compilePdf('sheet', data, subject, issueTime(facts, subject), logoFile(facts));
  const { bleed, slug } = pageLayout(form);
  return bleed > 0 ? withPrintBoxes(pdf, slug, bleed) : pdf;
}

function documentTitle({ title, subtitle, place }: SheetFacts, { kind, size }: SheetForm): string {
  const what = `${kindOf(kind).name}, ${size.name}`;
  return `${title} ${subtitle} – ${place}. ${what}`.normalize('NFC');
}

function logoFile({ logo }: SheetFacts): TemplateFile | undefined {
  return logo && { name: `logo.${logo.format}`, bytes: logo.bytes };
}

/** The day of issue at midnight in Viet Nam, in seconds since 1970 UTC. */
function issueTime({ issuedOn }: SheetFacts, subject: string): number {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(issuedOn) ?? [];
  const iso = `${year}-${month}-${day}`;
  const number = dayNumberOf(iso);
  // A day that does not exist, as 31/02, counts as one of the next month.
  if (Number.isNaN(number) || isoDayOf(number) !== iso) {
    throw new PressError(subject, `"${issuedOn}" is not a day written dd/mm/yyyy`);
  }
  return startOfDayNumber(number) / 1000;
}
