/**
 * What somebody pasted or typed: mostly a code or an address, sometimes a whole message around it.
 *
 * One code of ours in it is answered for, and what was left out is said. Every address in the text
 * must be ours, spelled as we print it; one that is not decides the answer, whatever codes stand
 * beside it.
 */
import type { NotOurs } from './not-ours.ts';
import { CODE_LENGTH, isWellFormedCode } from './printed-code.ts';
import { readScanned, type Scanned } from './scanned.ts';
import { withoutAccents } from '../text/vietnamese.ts';

export type Pasted =
  | Scanned
  /** A code in a text; `left`: the rest of it, "…" where the code stood. */
  | { kind: 'code'; code: string; from: 'text'; left: string }
  /** Codes that differ: which one is meant is unknown. */
  | { kind: 'several'; codes: readonly string[] }
  /** A text without a code and without an address. */
  | { kind: 'no-code' };

/** Longer messages are not looked through. */
const MOST = 5000;

/** How much of what was left out is shown. */
const SHOWN = 160;

/** What is not ours without being an address. */
const PAYLOADS: ReadonlySet<NotOurs> = new Set([
  ...(['payment', 'wifi', 'contact', 'message', 'app', 'command'] as const),
]);

/** No address of ours holds any of these signs, so they may stand right beside one. */
const PIECE = /[^\s,;()<>[\]{}|“”"‘’'«»…]+/g;
const ENDS = /^[.:!?*_–—\u200b-\u200d\u2060\ufeff-]+|[.:!?*_–—\u200b-\u200d\u2060\ufeff-]+$/g;

/** What applications hang on an address; no second address fits in. */
const TRACKING = /^[?#][\w.~%+=&:-]*$/;

/** Words before a code: "Mã bản in: DCF83". */
const LABEL = /(^| )(ma|code)( ban in| so| qr)?$/;

/** A name of a site: ends in letters, and looks like one even without anything behind it. */
const SITE =
  /^[^\s/?#]*[^\s/?#.][.。．｡](xn--[a-z0-9-]+|\p{L}{2,})([/?#:]|$)|^\d{1,3}(\.\d{1,3}){3}[/?#:]/iu;
const BARE_SITE = /^[a-z0-9.-]+$|[。．｡]/u;
const KNOWN_ENDING =
  /\.(com|net|org|vn|gov|edu|info|top|xyz|io|app|cc|me|ly|link|site|online|shop|club|vip)$/i;

interface PastedMatch {
  read: Scanned;
  start: number;
  end: number;
}

/**
 * Reads what was pasted or typed. Never throws.
 * @param text as it came
 * @param siteUrl origin of the site without a slash at its end
 */
export function readPasted(text: string, siteUrl: string): Pasted {
  const whole = readScanned(text, siteUrl);
  const isRead = whole.kind === 'slip' ? !/[._-]/.test(whole.typed) : whole.kind !== 'not-ours';
  if (isRead || (whole.kind === 'not-ours' && PAYLOADS.has(whole.reason))) return whole;
  if (text.length > MOST) return { kind: 'no-code' };
  const matches = matchesIn(text, siteUrl);
  const foreign = matches.find(({ read }) => read.kind === 'not-ours');
  if (foreign) return foreign.read;
  const meant = matches.flatMap(({ read }) => codeOf(read) ?? []);
  const codes = meant.filter((code, at) => meant.indexOf(code) === at);
  if (codes.length > 1) return { kind: 'several', codes };
  const first = matches.find(({ read }) => codeOf(read) !== null) ?? matches[0];
  if (!first) return { kind: 'no-code' };
  const left = without(text, matches);
  return first.read.kind === 'code' && left !== ''
    ? { kind: 'code', code: first.read.code, from: 'text', left }
    : first.read;
}

const codeOf = (read: Scanned): string | null => {
  if (read.kind === 'code') return read.code;
  return read.kind === 'slip' ? read.typed : null;
};

/** Every address of the text, and every word that is a code or meant as one. */
function matchesIn(text: string, siteUrl: string): PastedMatch[] {
  const matches: PastedMatch[] = [];
  let before = '';
  const pieces = new RegExp(PIECE);
  for (let found = pieces.exec(text); found; found = pieces.exec(text)) {
    const piece = found[0].replace(ENDS, '');
    const start = found.index + found[0].indexOf(piece);
    if (piece === '') continue;
    if (isAddress(piece)) {
      matches.push({ ...addressIn(piece, siteUrl, start), start });
      before = '';
      continue;
    }
    let at = start;
    for (const word of piece.split(':')) {
      const read = codeIn(word, LABEL.test(before), siteUrl);
      if (read) matches.push({ read, start: at, end: at + word.length });
      before = `${before} ${withoutAccents(word).toLowerCase()}`.slice(-20);
      at += word.length + 1;
    }
  }
  return matches;
}

const isAddress = (piece: string): boolean =>
  /:\/\/|[\\@]|^\/\/|^https?:|^www\./i.test(piece) ||
  (SITE.test(piece) && (/[/?#:]/.test(piece) || BARE_SITE.test(piece) || KNOWN_ENDING.test(piece)));

/** An address as we print it, with or without what an application has hung on it. */
function addressIn(piece: string, siteUrl: string, start: number): { read: Scanned; end: number } {
  const [head = ''] = piece.split(/[?#]/);
  const own = TRACKING.test(piece.slice(head.length)) ? readScanned(head, siteUrl) : null;
  return own && own.kind !== 'not-ours'
    ? { read: own, end: start + head.length }
    : { read: readScanned(piece, siteUrl), end: start + piece.length };
}

/**
 * A word that is a code. One of letters alone may be any word, and one of digits alone any number,
 * unless "mã" stands before it; there, one that cannot be a code was still meant as one.
 */
function codeIn(word: string, isLabelled: boolean, siteUrl: string): Scanned | null {
  const isMixed = /[a-z]/i.test(word) && /\d/.test(word);
  if (word.length === CODE_LENGTH && isWellFormedCode(word.toUpperCase()))
    return isMixed || isLabelled ? readScanned(word, siteUrl) : null;
  return isLabelled && /^[a-z0-9]{4,7}$/i.test(word) && isMixed ? readScanned(word, siteUrl) : null;
}

/** The text with "…" for what was read; nothing where only marks would be left. */
function without(text: string, matches: readonly PastedMatch[]): string {
  let at = 0;
  const parts = matches.map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  const left = [...parts, text.slice(at)].join('…').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\d]/u.test(left)) return '';
  return left.length > SHOWN ? `${left.slice(0, SHOWN)}…` : left;
}
