/**
 * What looks like data of persons. Reports are counts; a list of names or numbers of identity cards is
 * refused before anything of it is shown.
 */
import { comparable } from '../text/vietnamese.ts';

/** Heads of columns that hold persons, without accents. */
const PERSONAL_HEAD =
  /\b(ho va ten|ho ten|ho, ten|ten cong dan|ten nguoi|cccd|cmnd|cmt|so can cuoc|so dinh danh|ma dinh danh|ngay sinh|nam sinh|gioi tinh|so dien thoai|dien thoai lien he|sdt|email|dia chi|noi o|cho o)\b/;

/** An identity card has 12 digits, an older one 9; a telephone 10. */
const PERSONAL_NUMBER =
  /(?<!\d)(?:\d{12}|0\d{9}|\d{9}|(?:\+84|0)\d{2,3}[ .-]\d{3}[ .-]\d{3,4})(?!\d)/;

/** Family names most people bear. */
const FAMILY_NAME =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong|doan|trinh|mai|dao|lam|luong|ha|cao|chu|ta|thai)$/;

/** So many cells of a column that look like names make it a column of names. */
const FEWEST_NAMES = 3;

/** Whether the head of a column says that persons stand below. */
export function isPersonalHead(head: string): boolean {
  return PERSONAL_HEAD.test(comparable(head));
}

/** The number of a person in a text, with most of it hidden: "038•••". */
export function personalNumberIn(text: string): string | null {
  const [found] = PERSONAL_NUMBER.exec(text) ?? [];
  return found === undefined ? null : `${found.slice(0, 3)}•••`;
}

/**
 * Whether the texts of a column are names of persons.
 * @param texts its filled cells
 */
export function areNames(texts: readonly string[]): boolean {
  const names = texts.filter(isName);
  return names.length >= FEWEST_NAMES && names.length * 2 > texts.length;
}

/** Two to five words that begin with capitals, the first a family name. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) &&
    FAMILY_NAME.test(comparable(words[0] ?? ''))
  );
}
