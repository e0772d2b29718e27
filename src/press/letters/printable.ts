import { isHeld } from './letter-measures.ts';

const known = new Map<string, boolean>();

/**
 * The signs of a text that no sheet and no picture can print: one of our fonts lacks them, or their other
 * case, which stands at the start of a sentence.
 * @returns each such sign once, in the order of the text; a lone half of a sign counts as one
 */
export function unprintableSigns(text: string): string[] {
  return [...new Set(text.normalize('NFC').replace(/\s/gu, ' '))].filter((sign) => !canPrint(sign));
}

function canPrint(sign: string): boolean {
  const answer = known.get(sign) ?? Array.from(sign + sign.toLocaleUpperCase('vi')).every(isHeld);
  known.set(sign, answer);
  return answer;
}

/** Scripts people here may write in, besides Vietnamese. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u, 'hình emoji'],
  [/\p{Script=Khmer}/u, 'chữ Khmer'],
  [/\p{Script=Cham}/u, 'chữ Chăm'],
  [/\p{Script=Tai_Viet}/u, 'chữ Thái'],
  [/\p{Script=Cyrillic}/u, 'chữ Nga'],
  [/\p{Script=Greek}/u, 'chữ Hy Lạp'],
  [/\p{Script=Arabic}/u, 'chữ Ả Rập'],
  [/\p{Script=Han}/u, 'chữ Hán'],
  [/\p{Script=Lao}/u, 'chữ Lào'],
  [/\p{Script=Thai}/u, 'chữ Thái Lan'],
  [/\p{Script=Latin}/u, 'chữ Latinh không có trong phông'],
];

/**
 * A sign as an editor can find it: itself, what it is, and its number in Unicode.
 * @param sign one sign
 * @returns `"😀" (hình emoji, U+1F600)`; the number alone for a sign nobody sees
 */
export function nameOfSign(sign: string): string {
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(sign)) return `ký tự không nhìn thấy ${number}`;
  const script = SCRIPTS.find(([pattern]) => pattern.test(sign))?.[1];
  return `"${sign}" (${script === undefined ? '' : `${script}, `}${number})`;
}

/**
 * What to type in place of a sign, where Unicode names one that we print: "fi" for "ﬁ".
 * @param sign one sign
 */
export function printableTwin(sign: string): string | undefined {
  const twin = sign.normalize('NFKC').trim();
  return twin !== '' && twin !== sign && unprintableSigns(twin).length === 0 ? twin : undefined;
}
