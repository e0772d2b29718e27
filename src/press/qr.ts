import { create, type QRCodeSegment } from 'qrcode';

/** Light modules kept on every side of a symbol (ISO/IEC 18004; DENSO WAVE says the same). */
export const quietZone = 4;

/** A QR symbol as geometry: no size in millimetres, no colour. */
export interface QrSymbol {
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
  const version = versionAt(url, 'M');
  const level = versionAt(url, 'Q') === version ? 'Q' : 'M';
  const { size, data } = create(segmentsOf(url), {
    version,
    errorCorrectionLevel: level,
  }).modules;
  return { url, version, level, modules: size, dark: data, path: outline(data, size) };
}

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

/** Version an address needs. A given mask skips the search for one, nine tenths of the work. */
function versionAt(url: string, errorCorrectionLevel: 'M' | 'Q'): number {
  return create(segmentsOf(url), { errorCorrectionLevel, maskPattern: 0 }).version;
}

/**
 * An address of the alphanumeric set is one segment, which is how ours are written; any other is
 * left to the encoder's search for the best mixture, three times the work.
 */
function segmentsOf(url: string): string | QRCodeSegment[] {
  return /^[0-9A-Z $%*+./:-]+$/u.test(url) ? [{ data: url, mode: 'alphanumeric' }] : url;
}

/** One closed rectangle for each run of dark modules in a row. */
function outline(dark: Uint8Array, size: number): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && dark[y * size + x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
