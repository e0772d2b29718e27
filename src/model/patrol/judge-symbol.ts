/**
 * What a symbol on a noticeboard is. Genuine is only what is spelled as we print it, letter by letter,
 * and stands in the register; everything else that can be read is somebody else's.
 */
import type { CHANNEL_LABEL } from '../codes/channel-words.ts';
import { NOT_OURS } from '../codes/not-ours.ts';
import { readForSites, siteHost } from '../codes/known-sites.ts';
import { readScanned } from '../codes/scanned.ts';
import { boxOf, sharedPart, type SeenSymbol } from './seen-symbol.ts';

/** A code as the published register has it; days as `YYYY-MM-DD`. */
export interface PatrolCode {
  code: string;
  /** What its symbol holds. */
  url: string;
  placeName: string;
  channel: keyof typeof CHANNEL_LABEL;
  validThrough: string | null;
  retiredOn: string | null;
  retiredBecause: string | null;
  /** The listed site that has issued it; this one if left out. */
  issuer?: { name: string; url: string };
}

/**
 * `genuine`: issued by us, in use · `ended`: issued by us, its last day is past · `retired`: issued by
 * us, no longer used · `covered`: ours, but another symbol is stuck on it · `elsewhere`: a page of ours
 * that is no code · `foreign`: not ours · `unreadable`: seen, not decoded.
 */
export type Verdict =
  | 'genuine'
  | 'ended'
  | 'retired'
  | 'covered'
  | 'elsewhere'
  | 'foreign'
  | 'unreadable';

/** A symbol with what it is. */
export interface JudgedSymbol {
  symbol: SeenSymbol;
  verdict: Verdict;
  /** Its line of the register, where it is a code of ours. */
  entry: PatrolCode | null;
  /** Why it is not ours, or why it was retired, in Vietnamese; else empty. */
  because: string;
}

/** By what symbols are judged. */
export interface Register {
  /** Origin of the site without a slash at its end. */
  siteUrl: string;
  /** Origins of the sites it lists, whose codes are known as well. */
  sites: readonly string[];
  /** Every code ever issued, by this site and by those. */
  codes: ReadonlyMap<string, PatrolCode>;
  /** `YYYY-MM-DD` in Vietnam. */
  today: string;
}

/** How much of a symbol another one may share before it lies on it. */
const APART = 0.05;

/**
 * Judges the symbols of a photo, each by itself and beside the others.
 * @param symbols of one photo
 */
export function judgeSymbols(symbols: readonly SeenSymbol[], register: Register): JudgedSymbol[] {
  return symbols.map((symbol) => {
    const judged = judgeSymbol(symbol, register);
    const box = boxOf(symbol.corners);
    const isCovered = symbols.some(
      (other) =>
        other !== symbol && other.text !== null && sharedPart(box, boxOf(other.corners)) > APART,
    );
    return isCovered && judged.entry ? { ...judged, verdict: 'covered' } : judged;
  });
}

/** Judges a symbol by itself. */
function judgeSymbol(symbol: SeenSymbol, { siteUrl, sites, codes, today }: Register): JudgedSymbol {
  const { text, isPlain } = symbol;
  const as = (verdict: Verdict, because = '', entry: PatrolCode | null = null): JudgedSymbol => ({
    ...{ symbol, verdict, because, entry },
  });
  if (text === null) return as('unreadable');
  if (!isPlain)
    return as('foreign', 'Mã QR này không phải loại chúng tôi in: máy có thể mở nội dung khác.');
  const { read, site } = readForSites(readScanned, text, siteUrl, sites);
  switch (read.kind) {
    case 'not-ours':
      return as('foreign', NOT_OURS[read.reason]);
    case 'ours-elsewhere':
      return as('elsewhere', site === null ? '' : `Trang của ${siteHost(site)}.`);
    case 'code': {
      const entry = codes.get(read.code);
      if (!entry || (entry.issuer?.url ?? null) !== site)
        return as(
          'foreign',
          site === null
            ? `Chúng tôi không cấp mã ${read.code}, dù địa chỉ giống của chúng tôi.`
            : `Trong sổ của ${siteHost(site)} không có mã ${read.code}. Hỏi lại tại ${siteHost(site)}/kiem-tra/.`,
        );
      if (!isAsPrinted(text, entry.url))
        return as('foreign', 'Nội dung không viết đúng từng chữ như mã chúng tôi in.');
      if (entry.retiredOn !== null && entry.retiredOn <= today)
        return as('retired', entry.retiredBecause ?? '', entry);
      const isOver = entry.validThrough !== null && entry.validThrough < today;
      return as(isOver ? 'ended' : 'genuine', '', entry);
    }
    case 'slip':
      return as('foreign', 'Địa chỉ giống của chúng tôi, nhưng mã viết sai: không phải mã thật.');
    case 'empty':
      return as('foreign', 'Mã QR này trống.');
  }
}

/** With the scheme and nothing around it, in either case; the slash at the end may be missing. */
const isAsPrinted = (text: string, url: string): boolean =>
  // The text is ASCII: `readScanned` calls nothing else a code with an address.
  [url, url.slice(0, -1)].includes(text.toUpperCase());
