/**
 * What makes a sentence hard to follow for somebody of 70 who hears it once: its length, foreign
 * words, the words of offices. Messages are Vietnamese: an editor mends the text.
 */
import type { Content } from '../../../src/content-files/content.ts';
import { wordFinder, type TextPiece } from '../../../src/model/text/word-finder.ts';
import { OFFICIALESE } from './officialese.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/**
 * GOV.UK holds sentences to 25 words, because longer ones become hard, and quotes 14 words as the
 * average at which nine readers of ten follow (insidegovuk.blog.gov.uk, 4/8/2014). Vietnamese is
 * counted in syllables, and many words have two: 30 and 16 syllables are stricter than that.
 */
export const MOST_SYLLABLES = 30;
export const HIGHEST_AVERAGE = 16;

/** Names that are no Vietnamese and that everybody meets on the phone. */
const KNOWN_NAMES = ['Zalo', 'Facebook'];

const NUMBER = /^\d[\d.,:/–-]*$/;
/** "3883/VPCP-PL": the number of a letter or a plan. */
const DOCUMENT_NUMBER = /^\d+\/[\p{Lu}\d-]+$/u;
const ROMAN = /^[IVXLC]+$/;
const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/:].*)?$|@/;
const PAPER_SIZE = /^A\d$/;
const QUOTATION = /“[^”]*”/g;

/** Stands where a title or a quotation was; counts as one syllable. */
const NAME = '□';

export interface Sentence {
  text: string;
  syllables: number;
  /** False for a label, a title, an item of a list without a full stop. */
  isWhole: boolean;
}

export interface Checker {
  /** Cuts the text of a paragraph, a list item or a heading into sentences and measures them. */
  sentences: (paragraph: string) => Sentence[];
  /** The words of a sentence nobody explains, each with what to write instead. */
  faults: (sentence: string) => string[];
  /** Ids of the hard words used outside quotations and titles. */
  hardWords: (text: string) => string[];
}

/**
 * Makes a checker that knows the names and the glossary of a content folder.
 * @param content the checked content
 */
export function checkerFor(content: Content): Checker {
  const titles = titlesOf(content).sort((a, b) => b.length - a.length);
  const names = new Set(
    [...KNOWN_NAMES, ...namesOf(content).flatMap((name) => name.split(/\s+/))].map(bare),
  );
  const find = wordFinder(content.glossary);
  const familiar = new Set(content.glossary.filter((one) => one.familiar).map(({ id }) => id));

  const withoutTitles = (text: string): string =>
    titles.reduce((rest, title) => rest.replaceAll(title, NAME), text.replaceAll(QUOTATION, NAME));
  const pieces = (text: string): TextPiece[] => find(withoutTitles(text));
  const isKnown = (token: string): boolean =>
    [NUMBER, DOCUMENT_NUMBER, ROMAN, ADDRESS, PAPER_SIZE].some((pattern) => pattern.test(token)) ||
    token.length === 1 ||
    names.has(token) ||
    isVietnameseSyllable(token);

  return {
    sentences: remembered((paragraph) =>
      paragraph
        .split(/(?<=[.!?…][”)]?)\s+(?=[\p{Lu}\p{N}“(])/u)
        .filter((text) => text.trim() !== '')
        .map((text) => ({
          text,
          syllables: tokensOf(withoutTitles(text)).length,
          isWhole: /[.!?…][”)]?$/.test(text),
        })),
    ),
    faults: remembered((sentence) => [
      ...pieces(sentence)
        .filter(({ id }) => id === null)
        .flatMap(({ text }) => tokensOf(text))
        .filter((token) => !isKnown(token) && !token.split(/[-–/]/).every(isKnown))
        .map(
          (token) =>
            `từ “${token}”: thay bằng từ tiếng Việt, hoặc giải thích trong content/glossary.yaml`,
        ),
      ...OFFICIALESE.flatMap(([word, instead]) => {
        const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu');
        const [found] = pattern.exec(withoutTitles(sentence)) ?? [];
        return found ? [`từ “${found}”: ${instead}`] : [];
      }),
    ]),
    hardWords: remembered((text) => [
      ...new Set(pieces(text).flatMap(({ id }) => (id === null || familiar.has(id) ? [] : [id]))),
    ]),
  };
}

/** Pages share most of their texts: each is looked at once. */
function remembered<Found>(look: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? look(text);
    known.set(text, found);
    return found;
  };
}

/** Words of a text without the punctuation around them. */
function tokensOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(bare)
    .filter((token) => token !== '');
}

function bare(token: string): string {
  return token.replaceAll(/^[^\p{L}\p{N}□]+|[^\p{L}\p{N}□]+$/gu, '');
}

/** Official titles and names, which are printed letter by letter. */
function titlesOf({ campaigns, directives }: Content): string[] {
  return [
    ...campaigns.flatMap(({ title, shortTitle, documents, entry, resources }) => [
      title,
      shortTitle,
      ...documents.map((one) => one.title),
      ...entry.names.map(({ text }) => text),
      ...resources.map((one) => one.title),
    ]),
    ...directives.flatMap(({ title, issuer, number }) => [title, issuer, number ?? title]),
  ];
}

/** Names whose words need not be Vietnamese: places, addresses, offices, documents, codes. */
function namesOf(content: Content): string[] {
  const { units } = content;
  return [
    ...[...units.provinces.values(), ...units.communes.values()].map(({ name }) => name),
    ...[...units.formerByCode.values()].flat().flatMap(({ name, district }) => [name, district]),
    ...content.localities.flatMap(({ otherNames }) => otherNames),
    ...content.supportPoints.flatMap(({ name, address = '' }) => [name, address]),
    ...content.directives.flatMap(({ number }) => number ?? []),
    ...content.codes.map(({ code }) => code),
    content.site.name,
  ];
}
