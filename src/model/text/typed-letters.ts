/**
 * Vietnamese typed where no keyboard program turned the keys into letters: "muwcs" (Telex), "mat65"
 * (VNI). What is compared later has no accents, so only the letters are worked out.
 */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?';
const SYLLABLE = new RegExp(`^${ONSET}(?!.*(?:aa|ee|oo))[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$`);
const STOP = /(?:ch|[cpt])$/;

/** Whether bare letters may be a syllable of Vietnamese. */
const isSyllable = (letters: string): boolean => SYLLABLE.test(letters);

/**
 * Words as they were meant: raw Telex and VNI become bare letters, all else stays.
 * @param words in small letters
 */
export function meantLetters(words: readonly string[]): string[] {
  const isVni = words.some((word) => word !== inVni(word) && !/^[a-z]+\d+$/.test(word));
  return words.flatMap((word) => {
    if (/^[a-z]+$/.test(word)) return [inTelex(word)];
    const [, letters = '', digit = ''] = /^([a-z]+)([1-5])$/.exec(word) ?? [];
    if (!isSyllable(letters)) return [inVni(word)];
    // "mức 2" written together is no "mục2": a stop takes no such tone.
    return isVni && !(STOP.test(letters) && /[234]/.test(digit)) ? [letters] : [letters, digit];
  });
}

/** "muwcs" → "muc", "quene" → "quen", "cafi" → "cai"; a word that is none stays. */
function inTelex(word: string): string {
  if (isSyllable(word)) return word;
  const plain = word
    .replace(/^d{2,}/, 'd')
    .replace(/([a-z])w/g, '$1')
    .replace(/([aeo])\1+/g, '$1');
  // The tone stands behind a vowel, at the end more often than not.
  const candidates = [
    plain,
    plain.replace(/([aeiouy][a-z]*?)[sfrxjz]$/, '$1'),
    plain.replace(/([aeiouy])[sfrxj](?=[a-z])/, '$1'),
    plain.replace(/([aeo])([a-z]+)\1$/, '$1$2'),
    plain.replace(/([aeo])([a-z]+)\1[sfrxj]$/, '$1$2'),
  ];
  return candidates.find(isSyllable) ?? word;
}

/** "d9ie6m3" → "diem", "mat65" → "mat"; a word that is none stays. */
function inVni(word: string): string {
  if (!/^[a-z]+\d/.test(word)) return word;
  const plain = word.replace(/\d/g, '');
  const isWritten =
    /\d[a-z]/.test(word) || /^[a-z]+[6-9][1-5]?$/.test(word) || /^[a-z]+[1-5][6-9]$/.test(word);
  return isWritten && isSyllable(plain) ? plain : word;
}
