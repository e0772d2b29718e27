/** Whether a binary workbook has a font that strikes its text through. */
import { CFB } from '@e965/xlsx';
import { PackageParts } from './package-parts.ts';

/** Bit of the flags of a font, in both binary formats ([MS-XLS] 2.4.122, [MS-XLSB] 2.5.66). */
const STRUCK = 0x08;
/** Where the flags stand in the record of a font: behind its height. */
const FLAGS_AT = 2;

/** What the library does not type: the container of old Office files. */
interface CompoundFiles {
  read: (bytes: Uint8Array, options: { type: 'buffer' }) => object;
  find: (container: object, name: string) => { content: ArrayLike<number> } | null;
}

/**
 * @param bytes an .xls or .xlsb file the library could read
 */
export function hasStruckFont(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50) {
    const styles = new PackageParts(bytes).read('xl/styles.bin');
    return styles !== null && fontsOfXlsb(styles).some(isStruck);
  }
  const files = CFB as CompoundFiles;
  const container = files.read(bytes, { type: 'buffer' });
  const stream = files.find(container, 'Workbook') ?? files.find(container, 'Book');
  return stream !== null && fontsOfXls(Uint8Array.from(stream.content)).some(isStruck);
}

const isStruck = (record: Uint8Array): boolean => ((record[FLAGS_AT] ?? 0) & STRUCK) !== 0;

const XLS_FONTS = [0x31, 0x231];

function fontsOfXls(stream: Uint8Array): Uint8Array[] {
  const view = new DataView(stream.buffer);
  const fonts: Uint8Array[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (XLS_FONTS.includes(view.getUint16(at, true))) fonts.push(stream.subarray(at + 4, end));
    at = end;
  }
  return fonts;
}

const XLSB_FONT = 43;

/** Numbers and lengths of records take seven bits a byte ([MS-XLSB] 2.1.4). */
function fontsOfXlsb(part: Uint8Array): Uint8Array[] {
  const fonts: Uint8Array[] = [];
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = part[at++] ?? 0;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = number(2);
    const end = number(4) + at;
    if (type === XLSB_FONT) fonts.push(part.subarray(at, end));
    at = end;
  }
  return fonts;
}
