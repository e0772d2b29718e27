/**
 * The one reader of workbooks, for every command and for the browser: bytes in, sheets out. It tells
 * what a file is by what is in it, never by its name.
 */
import { LIMITS } from './limits.ts';
import { readOds } from './ods-workbook.ts';
import { locked, PackageParts } from './package-parts.ts';
import type { Workbook } from './worksheet.ts';
import { decodeTable, readTextTable } from './text-table.ts';
import { WorkbookError } from './workbook-error.ts';
import { mainPart, readXlsx } from './xlsx-workbook.ts';

/** Reads .xls and .xlsb; where it runs is for the caller to choose. */
type ReadBinary = (bytes: Uint8Array) => Promise<Workbook>;

const SAVE_AS = 'Mở tệp, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)", rồi nhập lại.';
const CHOOSE = 'Chọn tệp danh sách kiểu .xlsx, .xls, .ods hoặc .csv.';

const notOne = (found: string, remedy: string = SAVE_AS): WorkbookError =>
  new WorkbookError(`${found}, không phải bảng tính Excel. ${remedy}`);

/** How other kinds of files begin. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'Đây là tệp PDF'],
  [/^\{\\rtf/, 'Đây là tệp văn bản RTF'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF)/, 'Đây là ảnh'],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, 'Đây là tệp nén'],
];

/** Text that is no table whatever separators are in it. */
const MARKUP = /^\s*(<\?xml|<!doctype|<html|<head|<body|<table|<meta|[{[])/i;

/**
 * Reads the visible sheets of a workbook.
 * @param bytes .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .txt
 * @param readBinary reads the two binary kinds; in this thread when not given
 * @throws WorkbookError in Vietnamese, with the remedy
 */
export async function readWorkbook(
  bytes: Uint8Array,
  readBinary: ReadBinary = readHere,
): Promise<Workbook> {
  if (bytes.length === 0) throw new WorkbookError(`Tệp trống, không có gì bên trong. ${CHOOSE}`);
  if (bytes.length > LIMITS.file) throw tooLarge(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (start.startsWith('PK')) return readPackage(bytes, readBinary);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return readCompound(bytes, readBinary);
  const other = OTHER_KINDS.find(([pattern]) => pattern.test(start));
  if (other) throw notOne(other[1]);
  return readText(bytes);
}

/** The sentence for a file that is larger than any list. */
export const tooLarge = (size: number): WorkbookError =>
  new WorkbookError(
    `Tệp nặng ${Math.ceil(size / 1_000_000)} MB; danh sách chỉ đọc đến ${LIMITS.file / 1_000_000} MB. Xóa ảnh và các trang không cần, hoặc chép phần bảng sang một tệp Excel mới, rồi nhập lại.`,
  );

async function readHere(bytes: Uint8Array): Promise<Workbook> {
  const { readBinaryWorkbook } = await import('./binary-workbook.ts');
  return readBinaryWorkbook(bytes);
}

async function readPackage(bytes: Uint8Array, readBinary: ReadBinary): Promise<Workbook> {
  const parts = new PackageParts(bytes);
  const main = mainPart(parts);
  if (main?.endsWith('.bin')) {
    // Sizes and sums are checked here; the library trusts them.
    for (const name of parts.names) if (name.endsWith('.bin')) parts.read(name);
    return readBinary(bytes);
  }
  const folder = (name: string) => parts.names.some((part) => part.startsWith(`${name}/`));
  if (folder('word')) throw notOne('Đây là tệp Word', WORD_REMEDY);
  if (folder('ppt')) throw notOne('Đây là tệp PowerPoint');
  if (main !== null) return readXlsx(parts, main);
  if (parts.has('content.xml')) return readOds(parts);
  if (parts.has('Index/Document.iwa')) throw notOne('Đây là tệp Numbers của Apple', NUMBERS_REMEDY);
  throw notOne('Đây là tệp nén', CHOOSE);
}

const WORD_REMEDY = 'Chép bảng sang Excel, lưu kiểu "Excel Workbook (.xlsx)", rồi nhập lại.';
const NUMBERS_REMEDY = 'Trong Numbers, chọn Xuất (Export), kiểu Excel, rồi nhập lại.';

/** The container of old Office files, and of new ones with a password (MS-CFB). */
async function readCompound(bytes: Uint8Array, readBinary: ReadBinary): Promise<Workbook> {
  if (namesStream(bytes, 'EncryptedPackage')) throw locked();
  if (namesStream(bytes, 'WordDocument')) throw notOne('Đây là tệp Word', WORD_REMEDY);
  if (namesStream(bytes, 'PowerPoint Document')) throw notOne('Đây là tệp PowerPoint');
  return readBinary(bytes);
}

/** Whether a stream of this name stands in the directory of the container: its name in UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  const isAt = (from: number) =>
    wanted.every(
      (code, index) => bytes[from + 2 * index] === code && bytes[from + 2 * index + 1] === 0,
    );
  // Entries of the directory are 128 bytes each, on sectors of 512 or more.
  for (let at = 512; at < bytes.length; at += 128) if (isAt(at)) return true;
  return false;
}

function readText(bytes: Uint8Array): Workbook {
  const text = decodeTable(bytes);
  if (text === null) throw notOne('Đây là tệp khác', CHOOSE);
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<meta)/i.test(text)) {
    throw notOne('Đây là trang web (HTML) đổi tên');
  }
  const sheet = MARKUP.test(text) ? null : readTextTable(text, 'Bảng');
  if (!sheet) throw notOne('Đây là tệp văn bản thường');
  return { sheets: [sheet], remarks: [] };
}
