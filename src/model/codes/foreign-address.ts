/**
 * Why an address, or whatever else a QR symbol holds, is not ours. The caller has made sure that it
 * is not; here the tell-tale is looked for that helps a citizen see it next time.
 */
import { hiddenCharacter } from '../text/hidden-characters.ts';
import { isLookalike } from './lookalike.ts';
import type { NotOurs } from './not-ours.ts';

interface Foreign {
  reason: NotOurs;
  /** The site a phone would open, as browsers write it. */
  host: string | null;
}

/** What symbols hold instead of an address, by their beginning. */
const PAYLOADS: readonly [RegExp, NotOurs][] = [
  // EMVCo, the format of VietQR, begins with field 00, length 02, value 01.
  [/^000201|^(bitcoin|ethereum|upi|momo|vietqr|vnpay):/i, 'payment'],
  [/^(wifi|wpa|dpp):/i, 'wifi'],
  [/^(begin:vcard|begin:vevent|mecard:|bizcard:)/i, 'contact'],
  [/^(tel|sms|smsto|mms|mmsto|facetime|mailto|matmsg):/i, 'message'],
  [/^(javascript|vbscript|data|blob|file|filesystem|about|view-source|content):/i, 'command'],
  [/^(intent|android-app|market|itms[a-z-]*|ms-[a-z-]+|zalo|fb|vneid|otpauth):/i, 'app'],
];

/** A line end or a tab has no place in an address, either. */
const isHiding = (raw: string): boolean => /[\t\n\r]/.test(raw) || hiddenCharacter(raw) !== null;

/** Short addresses that hide the long one. Any other is "another site", which is as true. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd cutt.ly rb.gy s.id ow.ly rebrand.ly t.ly shorturl.at qr.co me-qr.com qrco.de l.ead.me zalo.me g.co byvn.net bom.so'.split(
    ' ',
  ),
);

const FAKE_GOV = /(g[o0]v|qov|goy)[.-]?vn/;

/**
 * The reason why a text that is not ours is not ours.
 * @param raw trimmed, not empty, at most a few hundred characters
 * @param siteUrl origin of the site without a slash at its end
 */
export function foreignReason(raw: string, siteUrl: string): Foreign {
  const payload = PAYLOADS.find(([begin]) => begin.test(raw));
  if (payload) return { reason: payload[1], host: null };
  const addresses = raw.match(/:\/\/|www\./gi)?.length ?? 0;
  if (isHiding(raw)) return { reason: 'hidden', host: openedHost(raw) };
  if (/\s/.test(raw)) return { reason: addresses > 0 ? 'nested' : 'text', host: null };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(raw)?.[1]?.toLowerCase();
  const hasScheme = scheme !== undefined && (/^[a-z]+$/.test(scheme) || raw.includes('://'));
  if (hasScheme && !/^https?$/.test(scheme)) return { reason: 'scheme', host: null };
  // "example.com/x" is opened as an address, "hello" is not.
  if (!hasScheme && !/^[\\/]/.test(raw) && !/^[^/?#]+[.。．｡][^/?#]{2}/.test(raw))
    return { reason: 'text', host: null };
  const host = openedHost(hasScheme ? raw : `https://${raw.replace(/^[\\/]+/, '')}`);
  const reason =
    reasonOfSpelling(raw, hasScheme) ??
    (host === null ? 'broken' : reasonOfHost(host, raw, siteUrl)) ??
    (addresses > 1 ? 'nested' : 'other-site');
  return { reason, host };
}

/** What the raw text shows before anybody asks where it leads. */
function reasonOfSpelling(raw: string, hasScheme: boolean): NotOurs | null {
  if (raw.includes('\\')) return 'backslash';
  if (hasScheme ? !/^https?:\/\/[^/]/i.test(raw) : raw.startsWith('/')) return 'slashes';
  const name = nameIn(raw);
  if (name.includes('@')) return 'userinfo';
  if (name.includes('%')) return 'encoded-name';
  if (/[^\x21-\x7e]/.test(name)) return 'foreign-letters';
  if (/(^|\.)xn--/i.test(name)) return 'punycode';
  return null;
}

function reasonOfHost(host: string, raw: string, siteUrl: string): NotOurs | null {
  const own = new URL(siteUrl).hostname;
  // Browsers write every kind of number address, octal and hexadecimal too, as four numbers.
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'number';
  if (host.endsWith('.')) return 'trailing-dot';
  if (host === own) {
    if (/:\d*$/.test(nameIn(raw))) return 'port';
    return /^http:/i.test(raw) ? 'insecure' : 'path';
  }
  if (host.startsWith(`${own}.`)) return 'longer-name';
  if (host.endsWith(`.${own}`)) return 'name-before';
  if (isLookalike(host, own)) return 'lookalike';
  if (!host.endsWith('.gov.vn') && FAKE_GOV.test(host)) return 'fake-gov';
  if (SHORTENERS.has(host.replace(/^www\./, ''))) return 'shortener';
  return null;
}

/** The part of an address that names the site, as it is written, with `@` and port. */
function nameIn(raw: string): string {
  return raw.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '';
}

function openedHost(address: string): string | null {
  try {
    return new URL(address).hostname || null;
  } catch {
    return null;
  }
}
