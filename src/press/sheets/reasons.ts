/** What the press says of a sheet it refuses, in words for the person who ordered it. */
const REASONS: readonly [RegExp, (found: string) => string][] = [
  [
    /text too long for its box: ([^;]*)/,
    (text) => `câu quá dài cho chỗ in: "${text}"; viết ngắn lại hoặc chọn cỡ lớn hơn`,
  ],
  [/steps too long for their box: ([^;]*)/, () => 'các bước quá dài cho cỡ này; chọn cỡ lớn hơn'],
  [/facts too long for their box: ([^;]*)/, () => 'nội dung quá dài cho cỡ này; chọn cỡ lớn hơn'],
  [
    /too fine to scan from/,
    () => 'địa chỉ trang dài quá nên mã QR quá nhỏ cho loại này; chọn cỡ lớn hơn',
  ],
  [
    /(?:the text|character) (.*?) (?:could not|is not|cannot)/,
    (text) => `phông chữ không có ký tự ${text}; bỏ ký tự này`,
  ],
];

/**
 * Explains a fault of a sheet.
 * @param problem message of a PressError
 * @returns Vietnamese; the message itself where it has no translation
 */
export function reasonInWords(problem: string): string {
  for (const [pattern, words] of REASONS) {
    const found = pattern.exec(problem);
    if (found) return words(found[1] ?? '');
  }
  return `không in được: ${problem}`;
}
