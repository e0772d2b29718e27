/** A drawn sheet as files: a PDF, or a picture a page. */
import type { Drawing } from './drawing.ts';
import { download, dpiFor, giveBack, pictureOf } from './page-out.ts';
import { withDensity } from './picture-density.ts';

/**
 * Hands the sheet drawn last to the visitor; nothing where none was.
 * @param place begins the names of the files
 * @param format `pdf`, `png` or `jpg`
 * @param dpi dots an inch of pictures
 * @returns what the visitor should know: the page is too large for so many dots; else `null`
 */
export async function saveSheet(
  drawing: Drawing,
  place: string,
  format: string,
  dpi: number,
): Promise<string | null> {
  const { sheet } = drawing;
  if (!sheet) return null;
  const nameWith = (ending: string): string =>
    `${place}-${sheet.fileName.replace(/\.pdf$/, ending)}`;
  if (format === 'pdf') {
    download(new Blob([sheet.pdf], { type: 'application/pdf' }), nameWith('.pdf'));
    return null;
  }
  const drawn = Math.round(dpiFor(sheet, dpi));
  let page = 0;
  for await (const canvas of drawing.pages(dpi)) {
    page += 1;
    const number = sheet.pages > 1 ? `-trang-${page}` : '';
    const type = format === 'jpg' ? 'image/jpeg' : 'image/png';
    const picture = await new Response(await pictureOf(canvas, type)).arrayBuffer();
    giveBack(canvas);
    const file = withDensity(new Uint8Array(picture), drawn);
    download(new Blob([file], { type }), nameWith(`${number}.${format}`));
  }
  return drawn < dpi
    ? `Khổ này lớn: ảnh có ${drawn} điểm mỗi inch. Để in, hãy dùng PDF: nét ở mọi cỡ.`
    : null;
}
