/**
 * A search as people type it, made ready for the search engine.
 *
 * Pagefind wants every word of a query on one page, and folds tones. That suits names and short
 * queries. A whole question ("tôi quên mật khẩu VNeID thì làm sao") holds words that say nothing of
 * what is looked for, so those go; and pages that hold only some of the words come after those that
 * hold all.
 */
import { comparable } from '../text/vietnamese.ts';

/** Ways of asking, written together; the longer ones first where one begins another. */
const ASKING =
  'làm thế nào để|làm sao để|làm thế nào|như thế nào|thế nào|làm sao|tại sao|vì sao|ra sao|làm gì|là gì|cái gì|phải làm|có phải|ở đâu|chỗ nào|nơi nào|khi nào|lúc nào|bao giờ|ngày nào|số nào|được không|hay không|xin hỏi|cho hỏi|cho tôi';

/** Words that carry a sentence but not its matter. */
const CARRYING =
  'tôi tui mình em anh chị cháu bác cô chú ông bà ai thì là mà và với của ở để nên được bị phải có không cho đã đang sẽ rồi này kia ấy đó nào gì sao vậy thế ạ nhé ơi cách muốn cần hỏi xin như khi nếu hay hoặc các những một về từ tại do bởi rằng';

/**
 * Those of them that are recognised without their accents: "hoi" is "hội" as well as "hỏi", "can"
 * is "cán" as well as "cần", and stay.
 */
const CARRYING_PLAIN =
  'toi tui ai o thi la va voi khong duoc phai nao sao vay nhe xin nhu neu cach roi muon';

/** "P. Hòa Hiếu", "x. Chợ Mới": what kind of place it is says less than its name. */
const ABBREVIATION = /^[bcdđghklmnpqrstvx]$/;

/** Up to this many words a query typed without accents is taken word for word. */
const SHORT = 3;

const asking = ASKING.split('|').map((phrase) => phrase.split(' '));
const carrying = new Set(CARRYING.split(' '));
const plainAsking = asking.map((phrase) => phrase.map(comparable));
const plainCarrying = new Set(CARRYING_PLAIN.split(' '));

/**
 * The words of a text that say what is looked for.
 * @param text as typed: any case, with or without accents, tone marks in the older or newer place
 */
export function searchWords(text: string): string[] {
  const typed = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []
  ).map(oldTonePlace);
  const spelled = typed.filter((word) => !ABBREVIATION.test(word));
  const words = spelled.length > 0 ? spelled : typed;
  const isPlain = words.every((word) => word === comparable(word));
  // Without accents "cho" may be "chợ" and "o" a name: only a long query can spare them.
  if (isPlain && words.length <= SHORT) return words;
  const kept = isPlain
    ? without(words, plainAsking, plainCarrying)
    : without(words, asking, carrying);
  return kept.length > 0 ? kept : words;
}

function without(words: string[], phrases: string[][], single: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find((one) => one.every((word, by) => words[at + by] === word));
    const word = words[at] ?? '';
    if (!phrase && !single.has(word)) kept.push(word);
    at += phrase?.length ?? 1;
  }
  return kept;
}

/** Vowels that end a syllable with the tone on the second, and the same with it on the first. */
const NEWER = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const OLDER = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const ENDING = new RegExp(`(^|[^q])(${NEWER.join('|')})$`);

/**
 * Two ways of placing the tone mark are taught: "hoà" and "hòa". Our content keeps to the second,
 * and the engine prefers words written alike.
 * @param word one syllable in small letters, NFC
 */
export function oldTonePlace(word: string): string {
  return word.replace(
    ENDING,
    (_, before: string, pair: string) => before + (OLDER[NEWER.indexOf(pair)] ?? pair),
  );
}
