/** Signatures of a ZIP file: a local header, an entry of the directory, the end of the directory. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** 1/1/1980 00:00, the first moment ZIP knows, as its time and date words. */
const FIRST_MOMENT = 0x0021_0000;

/**
 * Takes the time of writing out of a ZIP file, so that the same content gives the same bytes.
 * @param zip a ZIP file without a comment, as the workbook library writes it
 * @returns the same file, every entry dated 1/1/1980 (PKWARE APPNOTE 4.3.7, 4.3.12)
 * @throws RangeError when it is no ZIP file
 */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('Not a plain ZIP file');
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return copy;
}
