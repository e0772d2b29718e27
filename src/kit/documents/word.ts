/**
 * Word files: what all documents of a kit are made of. Measures in millimetres, letters in points.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Something that stands in a document. */
export type WordBlock = Paragraph | Table;

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Letters of running text. */
export const BODY_POINTS = 14;

const FONT = 'Times New Roman';

/** How a run of text looks. */
interface Look {
  points?: number;
  bold?: boolean;
  italics?: boolean;
}

/** A run of text, composed as the rest of the project. */
const run = (text: string, { points = BODY_POINTS, bold, italics }: Look = {}): TextRun =>
  new TextRun({
    text: text.normalize('NFC'),
    size: points * 2,
    font: FONT,
    color: '000000',
    ...(bold && { bold }),
    ...(italics && { italics }),
  } satisfies IRunOptions);

/**
 * Air between lines. LibreOffice takes a figure without its rule for a fixed height and sets letters into
 * the marks of the line below.
 * @param share of single spacing
 */
export const linesApart = (share: number): IParagraphOptions['spacing'] => ({
  line: Math.round(240 * share),
  lineRule: LineRuleType.AUTO,
});

/**
 * A paragraph of running text, its first line set in.
 * @param isHeld it stays on the page of what comes next
 */
export const bodyParagraph = (text: string, look: Look = {}, isHeld = false): Paragraph =>
  new Paragraph({
    children: [run(text, look)],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { after: 120, ...linesApart(1.1) },
    keepNext: isHeld,
  });

/** A paragraph in the middle. */
export const centredParagraph = (text: string, look: Look = {}, after = 0): Paragraph =>
  new Paragraph({
    children: [run(text, look)],
    alignment: AlignmentType.CENTER,
    spacing: { after },
  });

/** A paragraph from the left, not set in. */
export const plainParagraph = (
  text: string,
  look: Look = {},
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ children: [run(text, look)], spacing: { after: 60 }, ...options });

/** A heading inside the text; readers of the screen find it as one. */
export const headingParagraph = (text: string): Paragraph =>
  new Paragraph({
    heading: 'Heading1',
    children: [run(text, { bold: true })],
    indent: { firstLine: twips(10) },
    spacing: { before: 120, after: 120 },
    keepNext: true,
  });

/**
 * A rule in the middle, drawn as a border, as long as the indents leave it.
 * @param indent at either side
 */
export const shortRule = (indent: number): Paragraph =>
  new Paragraph({
    children: [run('', { points: 2 })],
    indent: { left: twips(indent), right: twips(indent) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 80, after: 0, line: 60, lineRule: LineRuleType.EXACT },
  });

/** A picture in the middle. */
export const pictureParagraph = (png: Uint8Array, side: number, alt: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        // A pixel of Word is 1/96 inch.
        transformation: { width: (side * 96) / 25.4, height: (side * 96) / 25.4 },
        altText: { name: 'Mã QR', description: alt, title: alt },
      }),
    ],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** Columns side by side: without rules, or as a table whose first row is its head. */
export function wordTable(
  rows: readonly (readonly (readonly WordBlock[])[])[],
  widths: readonly number[],
  isRuled = false,
): Table {
  const border = isRuled ? THIN : NONE;
  const borders = { top: border, bottom: border, left: border, right: border };
  const inside = isRuled ? 1.5 : 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: isRuled && at === 0,
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children: [...children],
                borders,
                width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
                margins: { left: twips(inside), right: twips(inside) },
              }),
          ),
        }),
    ),
  });
}

/**
 * Writes a document.
 * @param title for screen readers and file search
 * @param section pages, heads and blocks
 * @returns the bytes of a .docx file; the same for the same input
 */
export async function wordFile(title: string, section: ISectionOptions): Promise<Uint8Array> {
  const file = new Document({
    title: title.normalize('NFC'),
    creator: 'Bảng tin',
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY_POINTS * 2, language: { value: 'vi-VN' } } },
      },
    },
    sections: [section],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** The writer puts in the clock, and counts pictures on from one document to the next. */
function reproducible(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(
    core.replace(/<dcterms:(\w+)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  let pictures = 0;
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(
    text.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`),
  );
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 });
}
