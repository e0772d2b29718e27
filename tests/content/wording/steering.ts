const OPTION = '[“"‘\']?(không tán thành|tán thành|đồng ý)';
const TELLS = new RegExp(
  `(hãy|nên|cần|phải|xin|đề nghị|vận động|kêu gọi) (bấm|chọn|nhấn)( nút| mục| ô)? ?${OPTION}`,
  'i',
);
const PRESSES_AGREE = /(bấm|chọn|nhấn)( nút| mục| ô)? ?[“"‘']?(tán thành|đồng ý)/i;
const namesBoth = (sentence: string): boolean => /không tán thành/i.test(sentence);

/** The sentences of prose that tell people which option to press. */
export function steering(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .filter(
      (sentence) =>
        TELLS.test(sentence.replace(/.*(hoặc|hay).*/i, '')) ||
        (PRESSES_AGREE.test(sentence) && !namesBoth(sentence)),
    );
}
