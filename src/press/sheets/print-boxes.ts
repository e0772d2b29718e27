/** Millimetres to points. */
const POINT = 72 / 25.4;

/**
 * Writes the boxes a print house cuts by into a PDF: TrimBox, the finished sheet, and BleedBox, the
 * colour past it. The layout engine cannot, so they are appended as an incremental update (ISO
 * 32000-1, 7.5.6): every page object is written again at the end of the file with its two boxes, and
 * a further cross-reference section points there. Nothing before is touched, tags included.
 *
 * @param pdf - one of ours: classic cross-reference table, page objects not compressed
 * @param slug - paper around the trimmed sheet, in millimetres
 * @param bleed - colour around it, in millimetres
 * @returns the file with its boxes
 * @throws when the file is not built like ours
 */
export function withPrintBoxes(pdf: Uint8Array, slug: number, bleed: number): Uint8Array {
  // One sign a byte, so that places in the text are places in the file.
  const text = signs(pdf);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text);
  if (!trailer) throw new Error('no cross-reference table at the end of the file');
  const [, entries = '', previous = ''] = trailer;
  const pages = [
    ...text.matchAll(/^(\d+) 0 obj\n(<<\n {2}\/Type \/Page\n[\s\S]*?\n>>)\nendobj$/gmu),
  ];
  if (pages.length === 0) throw new Error('no page objects found');

  let appended = '\n';
  const offsets = pages.map(([, id = '', dictionary = '']) => {
    const offset = pdf.length + appended.length;
    appended += `${id} 0 obj\n${withBoxes(dictionary, slug, bleed)}\nendobj\n`;
    return { id, offset };
  });
  const start = pdf.length + appended.length;
  const table = offsets.map(
    ({ id, offset }) => `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  appended += `xref\n${table.join('')}trailer\n<<${entries.trimEnd()}\n  /Prev ${previous}\n>>\n`;
  appended += `startxref\n${start}\n%%EOF\n`;
  const file = new Uint8Array(pdf.length + appended.length);
  file.set(pdf);
  file.set(bytes(appended), pdf.length);
  return file;
}

/** Bytes taken at once: so many arguments a call may have everywhere. */
const AT_ONCE = 8192;

function signs(file: Uint8Array): string {
  let text = '';
  for (let at = 0; at < file.length; at += AT_ONCE) {
    text += String.fromCharCode(...file.subarray(at, at + AT_ONCE));
  }
  return text;
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function withBoxes(dictionary: string, slug: number, bleed: number): string {
  const box = /\/MediaBox \[([^\]]+)\]/u.exec(dictionary);
  const [left = 0, bottom = 0, right = 0, top = 0] = (box?.[1] ?? '').split(' ').map(Number);
  if (!box || !(right > 0 && top > 0)) throw new Error('a page without its MediaBox');
  const inset = (millimetres: number): string =>
    [left + millimetres * POINT, bottom + millimetres * POINT]
      .concat(right - millimetres * POINT, top - millimetres * POINT)
      .map((points) => points.toFixed(4).replace(/\.?0+$/u, ''))
      .join(' ');
  return dictionary.replace(
    box[0],
    `${box[0]}\n  /TrimBox [${inset(slug)}]\n  /BleedBox [${inset(slug - bleed)}]`,
  );
}
