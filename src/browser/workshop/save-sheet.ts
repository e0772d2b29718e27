/** A drawn sheet as files: a PDF, or a picture a page. */
import type { Drawing } from './drawing.ts';
import { download, pictureOf } from './page-out.ts';
import type { ChosenUnit } from './units.ts';

/**
 * Hands the sheet drawn last to the visitor; nothing where none was.
 * @param unit whose place stands in the file's name; `null` for the country
 * @param format `pdf`, `png` or `jpg`
 * @param dpi dots an inch of pictures
 */
export async function saveSheet(
  drawing: Drawing,
  unit: ChosenUnit | null,
  format: string,
  dpi: number,
): Promise<void> {
  const { sheet } = drawing;
  if (!sheet) return;
  const place = unit ? `${unit.province}-${unit.code ?? 'tinh'}` : 'toan-quoc';
  const nameWith = (ending: string): string =>
    `${place}-${sheet.fileName.replace(/\.pdf$/, ending)}`;
  if (format === 'pdf') {
    download(new Blob([sheet.pdf], { type: 'application/pdf' }), nameWith('.pdf'));
    return;
  }
  const pages = await drawing.pages(dpi);
  for (const [at, canvas] of Array.from(pages.entries())) {
    const number = pages.length > 1 ? `-trang-${at + 1}` : '';
    const picture = await pictureOf(canvas, format === 'jpg' ? 'image/jpeg' : 'image/png');
    download(picture, nameWith(`${number}.${format}`));
  }
}
