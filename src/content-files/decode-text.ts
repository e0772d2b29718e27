import type { Problem } from './problem.ts';

const REMEDY =
  'mở tệp bằng Notepad, chọn “Lưu thành” (Save as), ở ô “Mã hóa” (Encoding) chọn “UTF-8” rồi lưu đè; chữ hiện sai thì gõ lại';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a text file as whatever program saved it: with the line ends of Windows, of old Macs or ours,
 * with a byte order mark or without. Any other encoding than UTF-8 is reported; the text is then read
 * as well as can be, so that the other checks still find what else is wrong.
 * @param file path for the report
 * @param bytes the whole file
 * @returns the text without mark, its lines parted by "\n"
 */
export function decodeText(file: string, bytes: Uint8Array, problems: Problem[]): string {
  const report = (message: string, line = 1): void => {
    problems.push({ file, line, message, remedy: REMEDY });
  };
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    report('tệp được lưu bằng bảng mã UTF-16, không phải UTF-8');
    return withOurLineEnds(new TextDecoder(wide).decode(bytes));
  }
  const wrong = firstWrongLine(bytes);
  if (wrong) {
    const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    report(
      `từ dòng này tệp không được lưu bằng UTF-8 (có lẽ là Windows-1258, TCVN3 hoặc VNI)`,
      wrong,
    );
    return withOurLineEnds(text);
  }
  const text = strictUtf8.decode(bytes).replace(/^\uFEFF/, '');
  if (text.startsWith('\uFEFF')) report('đầu tệp có hai dấu thứ tự byte (BOM) liền nhau');
  return withOurLineEnds(text.replace(/^\uFEFF+/, ''));
}

const withOurLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** By its mark; without one, by the zero bytes that plain letters have every second place. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < start.length || start.length < 2) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The number of the first line that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
