import { PDFiumLibrary } from '@hyzyla/pdfium';

type Library = Awaited<ReturnType<typeof PDFiumLibrary.init>>;

let library: Promise<Library> | undefined;

/**
 * PDFium, which has no part in writing our files. One for the process: compiling it takes longer than
 * drawing a page. Whoever loads a document destroys it.
 */
export const pdfium = (): Promise<Library> => (library ??= PDFiumLibrary.init());
