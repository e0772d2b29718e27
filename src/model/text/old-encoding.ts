/**
 * Text typed in the encodings used before Unicode: TCVN3 (fonts .VnTime) and VNI. Read as Unicode it
 * is gibberish, and which gibberish stands for which letter depends on the font, so it is refused.
 */

/** Signs that stand for letters in TCVN3: "§iÓm hç trî" is "Điểm hỗ trợ". */
const TCVN3 = /[\u00a1-\u00bf\u00c6\u00d0\u00d7\u00de\u00df\u00e6\u00f0\u00f7\u00fe]/u;
const BESIDE_LETTER = new RegExp(`\\p{L}${TCVN3.source}|${TCVN3.source}\\p{L}`, 'u');

/** TCVN3 also uses letters no Vietnamese word has; so does VNI: "Ñieåm hoã trôï". */
const FOREIGN = /[åäöøîïñçëûüÿœ]/iu;
const VNI = /[ñÑ]|[aeouôö][ûøïåäëüöù]|aâ|eâ|oâ(?!n)|aê|aù/u;

/** A file read in the wrong encoding: "Äiá»ƒm há»— trá»£". */
const MIXED_UP = /\ufffd|á[»º]|Ä[‘\u0091]|Æ[°¡]|Ã[\u00a0-\u00bf]/u;

/**
 * Which old encoding a text looks like.
 * @returns its name for the report, or `null` when the text is fine
 */
export function oldEncodingOf(text: string): string | null {
  const composed = text.normalize('NFC');
  if (MIXED_UP.test(composed)) return 'bảng mã bị đọc sai';
  if (VNI.test(composed) && FOREIGN.test(composed)) return 'VNI';
  return BESIDE_LETTER.test(composed) || FOREIGN.test(composed) ? 'TCVN3 (phông .Vn…)' : null;
}

/** What to do about it. */
export const OLD_ENCODING_REMEDY =
  'chuyển sang Unicode: chép ô này, bấm công cụ chuyển mã của UniKey (Ctrl+Shift+F6), chọn từ TCVN3 hoặc VNI sang Unicode, dán lại';
