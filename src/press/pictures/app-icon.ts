import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { projectFile } from '../../files/project-file.ts';

/** A drawn icon. */
export interface AppIcon {
  /** Width and height in pixels. */
  size: number;
  /**
   * Filled to its edges, because the phone crops it to its own shape. What must be seen is in
   * a circle of 80 % of the width (Web Application Manifest, "icon masks").
   */
  isMaskable: boolean;
}

/** The share of a maskable icon's width that the drawing takes: it fills the circle at 1. */
const MASKED_SHARE = 0.9;

/**
 * Draws the mark of `public/favicon.svg` (a sheet on a noticeboard) as an icon for phones.
 * @param icon its size and shape
 * @returns the bytes of a PNG; the same icon gives the same bytes
 */
export function renderAppIcon({ size, isMaskable }: AppIcon): Uint8Array {
  const mark = readFileSync(projectFile('public/favicon.svg'), 'utf8');
  const drawn = new Resvg(isMaskable ? filled(mark) : mark, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  }).render();
  const packed = isMaskable ? indexedPng(drawn.pixels, size, size) : undefined;
  return packed ?? drawn.asPng();
}

/** The drawing, smaller, on a ground of its own colour. */
function filled(mark: string): string {
  const ground = /fill="(#[0-9a-f]{6})"/.exec(mark)?.[1] ?? '#000000';
  const inner = mark.replace(/^.*?<svg[^>]*>|<\/svg>.*$/gsu, '');
  const margin = (32 * (1 - MASKED_SHARE)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><g transform="translate(${margin} ${margin}) scale(${MASKED_SHARE})">${inner}</g></svg>`;
}
