/**
 * What somebody scanned, pasted or typed: a code of ours, another page of ours, or something else.
 *
 * Ours is what is spelled exactly as we print it, in either case; everything else is not, however
 * near. The rules stand on the raw text, because an address reader forgives what attackers use:
 * tabs inside, backslashes, full-width letters, missing slashes.
 */
import { foreignReason } from './foreign-address.ts';
import type { NotOurs } from './not-ours.ts';
import { CODE_ALPHABET, CODE_LENGTH, isWellFormedCode } from './printed-code.ts';
import { withoutAccents } from '../text/vietnamese.ts';

export type Scanned =
  | { kind: 'empty' }
  /** A well-formed code; whether it was issued, the register knows. */
  | { kind: 'code'; code: string; from: 'typing' | 'address' }
  /** Meant as a code of ours, but it cannot be one. */
  | { kind: 'slip'; typed: string; why: Slip; letters: readonly string[] }
  /** Another page of the site. */
  | { kind: 'ours-elsewhere'; path: string }
  /** `host`: the site a phone would open, as browsers write it; `null` where none. */
  | { kind: 'not-ours'; reason: NotOurs; host: string | null };

/**
 * What is wrong with a code: its length, a Vietnamese accent (the keyboard made one of two letters),
 * a character no code has, or its check character.
 */
type Slip = 'length' | 'accents' | 'letters' | 'check';

/** Nothing we print is a fifth as long. */
const MOST = 300;

/** What people type for a code is at most this long; an OTP or a word, but no phone number. */
const MOST_TYPED = 7;

const PATH = /^(\/[a-z0-9][a-z0-9._-]*)*\/?$/i;

/**
 * Reads what was scanned, pasted or typed. Never throws.
 * @param text as it came
 * @param siteUrl origin of the site without a slash at its end
 */
export function readScanned(text: string, siteUrl: string): Scanned {
  if (text.length > MOST * 4) return { kind: 'not-ours', reason: 'too-long', host: null };
  const raw = text.replace(/^[ \t\r\n\u00a0]+/, '').replace(/[ \t\r\n\u00a0]+$/, '');
  if (raw === '') return { kind: 'empty' };
  const behind = behindOwnName(raw, siteUrl);
  if (raw.length > MOST) return { kind: 'not-ours', reason: 'too-long', host: null };
  if (behind !== null) return ownAddress(behind, siteUrl);
  return typedCode(raw) ?? { kind: 'not-ours', ...foreignReason(raw, siteUrl) };
}

/** What stands behind the site's own name; `null` where the text begins with anything else. */
function behindOwnName(raw: string, siteUrl: string): string | null {
  // Before the case is changed: there are letters of other scripts whose lower case is a Latin one.
  if (!/^[\x21-\x7e]+$/.test(raw)) return null;
  const begin = [siteUrl, siteUrl.replace(/^https?:\/\//, '')].find((name) =>
    raw.toLowerCase().startsWith(name.toLowerCase()),
  );
  const behind = begin === undefined ? null : raw.slice(begin.length);
  return behind === null || /^([/?#]|$)/.test(behind) ? behind : null;
}

function ownAddress(behind: string, siteUrl: string): Scanned {
  const host = hostOf(siteUrl);
  if (/[?#]/.test(behind)) return { kind: 'not-ours', reason: 'query', host };
  if (!PATH.test(behind) || !isOpenedAs(behind, siteUrl))
    return { kind: 'not-ours', reason: 'path', host };
  const code = /^\/q\/([^/]+)\/?$/i.exec(behind)?.[1];
  if (code !== undefined) return codeOrSlip(code, 'address');
  if (/^\/q(\/|$)/i.test(behind)) return { kind: 'not-ours', reason: 'path', host };
  return { kind: 'ours-elsewhere', path: behind === '' ? '/' : behind };
}

/** A second reader, the browser's own, must find the same site and the same path. */
function isOpenedAs(path: string, siteUrl: string): boolean {
  try {
    const { origin, pathname, username } = new URL(siteUrl + path);
    return origin === siteUrl.toLowerCase() && username === '' && pathname === (path || '/');
  } catch {
    return false;
  }
}

function hostOf(siteUrl: string): string {
  return siteUrl.replace(/^https?:\/\//, '').toLowerCase();
}

/** A text that is short enough to be meant as a code; people put spaces and its name before it. */
function typedCode(raw: string): Scanned | null {
  const typed = raw.replace(/^m(ã|a\u0303)( b(ả|a\u0309)n in)?[ :]+/i, '').replace(/[ -]/g, '');
  if (typed.length > MOST_TYPED * 2 || typed.length < CODE_LENGTH - 2) return null;
  if (/^[a-z0-9]+$/i.test(typed))
    return typed.length > MOST_TYPED ? null : codeOrSlip(typed, 'typing');
  // "AS" and "DD" become "Á" and "Đ" while the keyboard writes Vietnamese.
  const isAccented = /^[a-z0-9]+$/i.test(withoutAccents(typed)) && /^[\p{L}\p{M}\d]+$/u.test(typed);
  return isAccented && typed.normalize('NFC').length <= CODE_LENGTH
    ? { kind: 'slip', typed, why: 'accents', letters: [] }
    : null;
}

function codeOrSlip(text: string, from: 'typing' | 'address'): Scanned {
  const code = text.toUpperCase();
  if (isWellFormedCode(code)) return { kind: 'code', code, from };
  const letters = [...new Set(code)].filter((one) => !CODE_ALPHABET.includes(one));
  const why = code.length !== CODE_LENGTH ? 'length' : letters.length > 0 ? 'letters' : 'check';
  return { kind: 'slip', typed: code.slice(0, 20), why, letters };
}
