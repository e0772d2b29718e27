/** How large a picture is on paper, which a canvas writes into no file. */
import { crc32 } from '../../model/crc32.ts';

const METRES_PER_INCH = 0.0254;

/** Signature and header of a PNG: what follows them may be a chunk of ours (ISO/IEC 15948, 5.6). */
const PNG_HEAD = 8 + 25;

/** The first segment of a JPEG, in dots an inch, without a small picture (ITU-T T.871, 10.1). */
const JFIF = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0];

/** Where the density stands in that segment. */
const JFIF_DENSITY = 12;

/**
 * A picture that says how many dots an inch has, so that programs lay it out in its true size.
 * @param picture PNG or JPEG; any other comes back as it was
 * @param dpi dots an inch
 */
export function withDensity(
  picture: Uint8Array<ArrayBuffer>,
  dpi: number,
): Uint8Array<ArrayBuffer> {
  if (picture[0] === 0x89) return pngWithDensity(picture, dpi);
  return picture[0] === 0xff && picture[1] === 0xd8 ? jpegWithDensity(picture, dpi) : picture;
}

function jpegWithDensity(picture: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const segment = Uint8Array.from(JFIF);
  const view = new DataView(segment.buffer);
  view.setUint16(JFIF_DENSITY, dpi);
  view.setUint16(JFIF_DENSITY + 2, dpi);
  const own = new DataView(picture.buffer, picture.byteOffset);
  const behind = own.getUint16(2) === 0xff_e0 ? 4 + own.getUint16(4) : 2;
  const rest = picture.subarray(behind);
  const file = new Uint8Array(2 + segment.length + rest.length);
  file.set(picture.subarray(0, 2));
  file.set(segment, 2);
  file.set(rest, 2 + segment.length);
  return file;
}

/** The chunk pHYs: dots a metre, twice, and that it is metres. */
function pngWithDensity(picture: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(
    Array.from('pHYs', (letter) => letter.charCodeAt(0)),
    4,
  );
  const dots = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(8, dots);
  view.setUint32(12, dots);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const file = new Uint8Array(picture.length + chunk.length);
  file.set(picture.subarray(0, PNG_HEAD));
  file.set(chunk, PNG_HEAD);
  file.set(picture.subarray(PNG_HEAD), PNG_HEAD + chunk.length);
  return file;
}
