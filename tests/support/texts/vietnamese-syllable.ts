/**
 * Is a word written as a Vietnamese syllable: initial, rime, tone? The inventory of modern spelling
 * (chữ quốc ngữ), with its rules for c/k, g/gh, ng/ngh and for the tones of stopped syllables.
 */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Rimes by their first vowel; each word is one rime. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
  oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyên uyêt uynh uyt uyu uyp
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);

/** What may follow "qu", whose u is part of the initial. */
const RIMES_AFTER_QU = /^(?:[aăâeê].*|i|it|y|ynh|yt|ych|yên|yêt|ơ|ôc)$/;

const INITIALS = [
  ...['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''],
];

const BEFORE_FRONT_VOWELS = new Set(['k', 'gh', 'ngh']);
const BEFORE_OTHERS = new Set(['c', 'g', 'ng']);

function fits(initial: string, rime: string): boolean {
  if (initial === 'qu') return RIMES.has(rime) ? RIMES_AFTER_QU.test(rime) : rime === 'ynh';
  // "gì", "gìn", and "giếng", "giết", whose i is written once.
  if (initial === 'g' && /^(i|in|iêng|iêt|iêc)$/.test(rime)) return true;
  const isFront = /^[ieêy]/.test(rime);
  if (BEFORE_FRONT_VOWELS.has(initial) && !isFront) return false;
  if (BEFORE_OTHERS.has(initial) && isFront) return false;
  return RIMES.has(rime);
}

/**
 * Whether a word is one Vietnamese syllable as it is spelled today.
 * @param word letters only, in any case
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONES, '').normalize('NFC');
  // Stopped syllables rise or fall short: sắc or nặng, nothing else.
  if (/(?:p|t|c|ch)$/.test(plain) && !/[\u0301\u0323]/.test(tones[0] ?? '')) return false;
  return INITIALS.some(
    (initial) => plain.startsWith(initial) && fits(initial, plain.slice(initial.length)),
  );
}
