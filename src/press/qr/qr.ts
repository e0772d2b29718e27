import { create, type QRCodeMaskPattern, type QRCodeSegment } from 'qrcode';
import { contours } from './contours.ts';
import { maskDifferences, underBestMask, WIDEST, type MaskDifferences } from './qr-mask.ts';

/** Light modules kept on every side of a symbol (ISO/IEC 18004; DENSO WAVE says the same). */
export const quietZone = 4;

/** A QR symbol as geometry: no size in millimetres, no colour. */
interface QrSymbol {
  /** What a phone reads. */
  url: string;
  /** 1 to 40; the symbol has 17 + 4 × version modules a side. */
  version: number;
  /** Error correction: M restores about 15 % of the codewords, Q about 25 %. */
  level: 'M' | 'Q';
  /** Modules a side, quiet zone not counted. */
  modules: number;
  /** 1 where a module is dark, row by row. */
  dark: Uint8Array;
  /** SVG path of the dark modules in module units, origin at the symbol's corner, to be filled. */
  path: string;
}

/**
 * Works out the smallest symbol for an address, and the stronger correction where it is free.
 *
 * Level M keeps modules large, which is what decides how far a symbol scans; Q is taken only if it
 * costs no version. An upper-case address is denser (alphanumeric mode): up to 29 signs fit
 * version 2 at Q.
 *
 * @param url - the address, as it shall be read
 * @returns the symbol
 * @throws when the address is empty or longer than a symbol holds at Q (2,420 signs)
 */
export function drawQr(url: string): QrSymbol {
  if (latest?.url === url) return latest;
  const { version, segments } = smallest(url);
  const level = versionAt(segments, url.length, 'Q') === version ? 'Q' : 'M';
  const modules = sideOf(version);
  const dark = modulesOf(segments, version, level);
  latest = { url, version, level, modules, dark, path: contours(dark, modules) };
  return latest;
}

/** What tells the masks apart, by version and level. */
const differences = new Map<string, MaskDifferences>();

/** The modules of a symbol under its best mask, row by row. */
function modulesOf(segments: QRCodeSegment[], version: number, level: 'M' | 'Q'): Uint8Array {
  const options = { version, errorCorrectionLevel: level };
  const size = sideOf(version);
  if (size > WIDEST) return create(segments, options).modules.data;
  const draw = (maskPattern: QRCodeMaskPattern): Uint8Array =>
    create(segments, { ...options, maskPattern }).modules.data;
  const key = `${level}${version}`;
  const known = differences.get(key) ?? maskDifferences(draw, size);
  differences.set(key, known);
  return underBestMask(draw(0), size, known);
}

/** Places without a code of their own share that of the country, so the same is asked for in a row. */
let latest: QrSymbol | undefined;

/**
 * Modules a side of the symbol of an address, without drawing it.
 *
 * @param url - the address, as it shall be read
 * @returns modules, quiet zone not counted
 * @throws as {@link drawQr}
 */
export function qrModules(url: string): number {
  return sideOf(smallest(url).version);
}

/** Modules a side (ISO/IEC 18004). */
const sideOf = (version: number): number => 17 + 4 * version;

/**
 * Wraps a symbol and its quiet zone into an SVG: a white panel and one filled path.
 *
 * The panel is part of the drawing so that no template can put a symbol on a dark ground without
 * it; decoders fail there. Filled and not stroked: strokes leave hairlines in print.
 *
 * @param symbol - from {@link drawQr}
 * @returns SVG source; its side is `modules + 2 × quietZone` units
 */
export function qrPanelSvg(symbol: QrSymbol): string {
  const side = symbol.modules + 2 * quietZone;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path d="M0 0h${side}v${side}H0z" fill="#fff"/>` +
    `<path d="${symbol.path}" transform="translate(${quietZone} ${quietZone})" fill="#000"/></svg>`
  );
}

/** Versions by level and length: all that decides it for an address of the alphanumeric set. */
const versions = new Map<string, number>();

/**
 * The smallest symbol for an address, at level M, and the segments it is written in. An address of the
 * alphanumeric set is one segment, which is how ours are written; for any other the encoder searches
 * for the best mixture, most of the work, and so only once.
 */
function smallest(url: string): { version: number; segments: QRCodeSegment[] } {
  if (/^[0-9A-Z $%*+./:-]+$/u.test(url)) {
    const segments: QRCodeSegment[] = [{ data: url, mode: 'alphanumeric' }];
    return { version: versionAt(segments, url.length, 'M'), segments };
  }
  const { version, segments } = create(url, { errorCorrectionLevel: 'M', maskPattern: 0 });
  // It takes back what it gave; its types know only what people write.
  return { version, segments: segments as unknown as QRCodeSegment[] };
}

/** Version some segments need. A given mask skips the search for one, nine tenths of the work. */
function versionAt(
  segments: QRCodeSegment[],
  length: number,
  errorCorrectionLevel: 'M' | 'Q',
): number {
  const isPlain = segments[0]?.mode === 'alphanumeric';
  const key = `${errorCorrectionLevel}${length}`;
  const known = isPlain ? versions.get(key) : undefined;
  if (known !== undefined) return known;
  const { version } = create(segments, { errorCorrectionLevel, maskPattern: 0 });
  if (isPlain) versions.set(key, version);
  return version;
}
