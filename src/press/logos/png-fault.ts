import { crc32, inflateSync } from 'node:zlib';
import { LOGO_LIMITS } from './limits.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Values a pixel has, by colour type (ISO/IEC 15948, table 11.1). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;

/**
 * Why a PNG cannot be printed. Its header is judged before anything is unpacked, and no more is unpacked
 * than the header promises.
 * @param file the bytes
 * @returns Vietnamese; nothing when it is whole
 */
export function pngFault(file: Uint8Array): string | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return 'không phải tệp PNG, dù tên có đuôi .png';
  const data: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = 8; at + FRAME <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return CUT;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return DAMAGED;
    const content = bytes.subarray(at + 8, end - 4);
    if (type === 'IHDR') {
      const fault = headerFault(content);
      if (fault !== undefined) return fault;
      header = content;
    }
    if (type === 'IDAT') data.push(content);
    if (type === 'IEND') return header ? pixelsFault(header, Buffer.concat(data)) : DAMAGED;
    at = end;
  }
  return CUT;
}

const CUT = 'bị cắt giữa chừng';
const DAMAGED = 'bị hỏng bên trong';

function headerFault(header: Buffer): string | undefined {
  if (header.length !== 13) return DAMAGED;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const { side } = LOGO_LIMITS;
  if (width > side || height > side) {
    return `rộng ${width} × ${height} điểm ảnh; nhiều nhất ${side} × ${side}`;
  }
  const isKnown = width > 0 && height > 0 && CHANNELS[header[9] ?? 0] !== undefined;
  if (!isKnown || ![1, 2, 4, 8, 16].includes(header[8] ?? 0)) return DAMAGED;
  return header[12] === 0 ? undefined : 'lưu kiểu hiện dần (interlaced); hãy lưu lại kiểu thường';
}

/** Every row is a filter byte and its pixels. */
function pixelsFault(header: Buffer, packed: Buffer): string | undefined {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bits = width * (CHANNELS[header[9] ?? 0] ?? 0) * (header[8] ?? 0);
  const expected = height * (1 + Math.ceil(bits / 8));
  try {
    return inflateSync(packed, { maxOutputLength: expected }).length === expected ? undefined : CUT;
  } catch {
    return DAMAGED;
  }
}
