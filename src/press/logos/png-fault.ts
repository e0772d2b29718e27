import { Unzlib } from 'fflate';
import { crc32 } from '../../model/crc32.ts';
import { LOGO_LIMITS } from './limits.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Values a pixel has, by colour type (ISO/IEC 15948, table 11.1). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;

/**
 * Why a PNG cannot be printed. Its header is judged before anything is unpacked, and no more is unpacked
 * than the header promises.
 * @returns Vietnamese; nothing when it is whole
 */
export function pngFault(file: Uint8Array): string | undefined {
  if (!SIGNATURE.every((byte, at) => file[at] === byte)) {
    return 'không phải tệp PNG, dù tên có đuôi .png';
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const data: Uint8Array[] = [];
  let header: Uint8Array | undefined;
  for (let at = 8; at + FRAME <= file.length;) {
    const end = at + FRAME + view.getUint32(at);
    if (end > file.length) return CUT;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return DAMAGED;
    const content = file.subarray(at + 8, end - 4);
    if (type === 'IHDR') {
      const fault = headerFault(content);
      if (fault !== undefined) return fault;
      header = content;
    }
    if (type === 'IDAT') data.push(content);
    if (type === 'IEND') return header ? pixelsFault(header, joined(data)) : DAMAGED;
    at = end;
  }
  return CUT;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Width and height in pixels. */
function sizeIn(header: Uint8Array): [width: number, height: number] {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return [view.getUint32(0), view.getUint32(4)];
}

const CUT = 'bị cắt giữa chừng';
const DAMAGED = 'bị hỏng bên trong';

function headerFault(header: Uint8Array): string | undefined {
  if (header.length !== 13) return DAMAGED;
  const [width, height] = sizeIn(header);
  const { side } = LOGO_LIMITS;
  if (width > side || height > side) {
    return `rộng ${width} × ${height} điểm ảnh; nhiều nhất ${side} × ${side}`;
  }
  const isKnown = width > 0 && height > 0 && CHANNELS[header[9] ?? 0] !== undefined;
  if (!isKnown || ![1, 2, 4, 8, 16].includes(header[8] ?? 0)) return DAMAGED;
  return header[12] === 0 ? undefined : 'lưu kiểu hiện dần (interlaced); hãy lưu lại kiểu thường';
}

/** Every row is a filter byte and its pixels. */
function pixelsFault(header: Uint8Array, packed: Uint8Array): string | undefined {
  const [width, height] = sizeIn(header);
  const bits = width * (CHANNELS[header[9] ?? 0] ?? 0) * (header[8] ?? 0);
  const expected = height * (1 + Math.ceil(bits / 8));
  try {
    const length = unpackedLength(packed, expected);
    if (length === expected) return undefined;
    return length > expected ? DAMAGED : CUT;
  } catch {
    return DAMAGED;
  }
}

/** Bytes unpacked at once; they become a thousand times as many at most. */
const AT_ONCE = 4096;

/** How many bytes come out; counted no further than past what is expected, and none is kept. */
function unpackedLength(packed: Uint8Array, expected: number): number {
  let length = 0;
  const unpacker = new Unzlib((chunk) => {
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= expected; at += AT_ONCE) {
    unpacker.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
  }
  return length;
}
