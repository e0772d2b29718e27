/**
 * The parts of a ZIP package (PKWARE APPNOTE 6.3), unpacked one by one and only as far as allowed.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../../model/crc32.ts';
import { LIMITS } from './limits.ts';
import { damaged, WorkbookError } from './workbook-error.ts';

interface PackageEntry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
  isEncrypted: boolean;
}

const ENTRY = 0x0201_4b50;
const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;
/** The end of the directory is followed by a comment of at most this many bytes. */
const LONGEST_COMMENT = 65_535;
/** Packed bytes unpacked in one go: a bomb is noticed before it fills the memory. */
const SLICE = 32_768;

/** The parts of a package by name; names ignore case, and "\" is "/". */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, PackageEntry>;
  #left: number = LIMITS.unpacked;

  /**
   * @throws WorkbookError when it is cut or its directory cannot be read
   */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map(readDirectory(bytes).map((entry) => [keyOf(entry.name), entry]));
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /**
   * Unpacks a part.
   * @returns `null` when there is no such part
   * @throws WorkbookError when it is damaged, locked, or larger than all parts together may be
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.isEncrypted) throw locked();
    if (entry.unpacked > this.#left) throw tooLarge();
    this.#left -= entry.unpacked;
    const content = unpacked(this.#bytes, entry);
    if (crc32(content) !== entry.crc) throw damaged(entry.name);
    return content;
  }
}

/** A file that asks for a password. */
export const locked = (): WorkbookError =>
  new WorkbookError(
    'Tệp có mật khẩu. Mở tệp bằng Excel, chọn Tệp (File) > Thông tin (Info) > Bảo vệ sổ làm việc (Protect Workbook) > Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, bấm Lưu, rồi nhập lại.',
  );

const tooLarge = (): WorkbookError =>
  new WorkbookError(
    `Tệp bung ra hơn ${LIMITS.unpacked / 1_000_000} MB, không phải danh sách bình thường. Chép phần bảng sang một tệp Excel mới, lưu, rồi nhập lại.`,
  );

const decodedName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const keyOf = (name: string): string =>
  name
    .replace(/\\/g, '/')
    .replace(/^(\.?\/)+/, '')
    .toLowerCase();

function readDirectory(bytes: Uint8Array): PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end: last } = directoryOf(view);
  if (count > LIMITS.parts) throw damaged('quá nhiều phần');
  const entries: PackageEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged('mục lục');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > view.byteLength) throw damaged('mục lục');
    const extra = at + 46 + nameLength;
    const wide = wideNumbers(view, extra, extra + extraLength);
    const number = (offset: number): number => {
      const short = view.getUint32(at + offset, true);
      return short === 0xffff_ffff ? (wide.shift() ?? short) : short;
    };
    const unpackedSize = number(24);
    const packed = number(20);
    entries.push({
      name: decodedName(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked: unpackedSize,
      offset: number(42),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = end;
  }
  // A part the directory has lost would be missing without a word.
  if (at !== last) throw damaged('mục lục');
  return entries;
}

interface Directory {
  count: number;
  start: number;
  /** What stands behind its last entry. */
  end: number;
}

/** Where the directory is and how many entries it has; large files say so in a second record. */
function directoryOf(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isWide = count === 0xffff || start === 0xffff_ffff;
    const wide = isWide ? wideDirectory(view, at - 20) : null;
    return wide ?? { count, start, end: at };
  }
  throw damaged('thiếu phần cuối, có lẽ chép hoặc tải chưa hết');
}

function wideDirectory(view: DataView, locator: number): Directory | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged('mục lục');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
    end: at,
  };
}

/** Sizes and offset of an entry in 64 bits, in their fixed order (4.5.3). */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const length = Math.min(view.getUint16(at + 2, true), to - at - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
}

function unpacked(bytes: Uint8Array, entry: PackageEntry): Uint8Array {
  const { offset, packed, name } = entry;
  if (offset + 30 > bytes.length) throw damaged(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  // The name stands in two places, and no sum protects it.
  if (decodedName(bytes.subarray(offset + 30, nameEnd)) !== name) throw damaged(name);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  const source = bytes.subarray(start, start + packed);
  if (entry.method === 0) return source;
  if (entry.method !== 8) throw damaged(name);
  return inflated(source, entry);
}

function inflated(source: Uint8Array, { name, unpacked: size }: PackageEntry): Uint8Array {
  const target = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name);
    target.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < source.length; from += SLICE) {
      stream.push(source.subarray(from, from + SLICE), from + SLICE >= source.length);
    }
  } catch {
    throw damaged(name);
  }
  if (filled !== size) throw damaged(name);
  return target;
}
