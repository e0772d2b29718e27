import { pdfium } from '../../../src/press/proof/pdfium.ts';

/** A character where a PDF shows it, in millimetres from the upper left of the page. */
export interface PlacedLetter {
  letter: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the letter itself, 8 bits a channel. */
  colour: [number, number, number];
}

/** What PDFium offers of a page's text; the library binds it but does not wrap it. */
interface TextFunctions {
  HEAPU8: Uint8Array;
  wasmExports: { malloc: (size: number) => number; free: (at: number) => void };
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, index: number) => number;
  _FPDFText_GetFillColor: (
    ...parts: [text: number, index: number, r: number, g: number, b: number, a: number]
  ) => number;
  _FPDFText_GetCharBox: (
    ...parts: [text: number, index: number, l: number, r: number, b: number, t: number]
  ) => number;
}

const MM = 25.4 / 72;

/**
 * Where every visible character of a PDF's pages stands, read by PDFium, which did not write it.
 * @param pdf the file
 * @returns a list for each page, in the order of the text, white space left out
 */
export async function lettersOf(pdf: Uint8Array): Promise<PlacedLetter[][]> {
  const document = await (await pdfium()).loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => {
      const { module, pageIdx } = page as unknown as { module: TextFunctions; pageIdx: number };
      const { originalHeight } = page.getOriginalSize();
      return lettersOn(module, pageIdx, originalHeight);
    });
  } finally {
    document.destroy();
  }
}

function lettersOn(pdfium: TextFunctions, page: number, height: number): PlacedLetter[] {
  const text = pdfium._FPDFText_LoadPage(page);
  const at = pdfium.wasmExports.malloc(48);
  try {
    return Array.from({ length: pdfium._FPDFText_CountChars(text) }, (_, index): PlacedLetter => {
      pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
      const box = new DataView(pdfium.HEAPU8.buffer, at, 48);
      pdfium._FPDFText_GetFillColor(text, index, at + 32, at + 36, at + 40, at + 44);
      const [left = 0, right = 0, bottom = 0, top = 0] = [0, 8, 16, 24].map(
        (offset) => box.getFloat64(offset, true) * MM,
      );
      return {
        letter: String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index)),
        left,
        right,
        top: height * MM - top,
        bottom: height * MM - bottom,
        colour: [box.getUint32(32, true), box.getUint32(36, true), box.getUint32(40, true)],
      };
    }).filter(({ letter }) => letter.trim() !== '');
  } finally {
    pdfium.wasmExports.free(at);
    pdfium._FPDFText_ClosePage(text);
  }
}
