import { compilePdf, type TemplateFile } from './compiler.ts';
import { withPrintBoxes } from './print-boxes.ts';
import { PressError } from './press-error.ts';
import { sheetData } from './sheet-data.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { kindOf, type SheetForm } from './sheet-kinds.ts';
import { pageLayout } from './sheet-layout.ts';

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
  const subject = `${form.kind} ${form.size.id} ${facts.code}`;
  const layout = pageLayout(form);
  const data = sheetData(facts, form.kind, subject);
  const scaled = { ...data, form: layout, documentTitle: documentTitle(facts, form) };
  const pdf = compilePdf('sheet', scaled, subject, issueTime(facts, subject), logoFile(facts));
  return layout.bleed > 0 ? withPrintBoxes(pdf, layout.slug, layout.bleed) : pdf;
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
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    return date.toZonedDateTime('Asia/Ho_Chi_Minh').epochMilliseconds / 1000;
  } catch {
    throw new PressError(subject, `"${issuedOn}" is not a day written dd/mm/yyyy`);
  }
}
