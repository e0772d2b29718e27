/**
 * The options an app offers in a consultation, as one sentence; a consultation may have any number.
 * @param labels words on the buttons, as they shall stand
 * @param choosing that all weigh the same and everybody chooses: "Bạn đọc rồi tự chọn."
 * @returns where the app offers none, that everybody reads and answers for themselves
 */
export function optionSentence(labels: readonly string[], choosing: string): string {
  if (labels.length === 0) return 'Mỗi người tự đọc, tự góp ý.';
  return `Ứng dụng có ${labels.length === 1 ? 'lựa chọn' : 'các lựa chọn'}: ${labels.join('; ')}. ${choosing}`;
}
