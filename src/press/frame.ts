import { compileSvg } from './compiler.ts';
import type { TemplateData } from './compiler.ts';
import { indexedPng } from './indexed-png.ts';
import { addressPhrases, datePhrases, phrases, placePhrases } from '../model/phrases.ts';
import { draw, pointsAsPixels } from './pixels.ts';
import { sheetQr } from './sheet-qr.ts';
import { wording } from './wording.ts';

/** Size of a screen or board in pixels. */
export interface BoardSize {
  width: number;
  height: number;
}

interface TitleFrame {
  kind: 'title';
  kicker: string;
  title: string;
  publisher: string;
}

interface SloganFrame {
  kind: 'slogan';
  text: string;
  /** Where the slogan comes from, or that it is only suggested. */
  source: string;
}

interface StepsFrame {
  kind: 'steps';
  title: string;
  steps: readonly string[];
  /** Number of the first step, where a list runs over several frames; 1 if left out. */
  first?: number;
}

interface DeadlineFrame {
  kind: 'deadline';
  title: string;
  value: string;
  place: string;
}

interface QrFrame {
  kind: 'qr';
  title: string;
  symbolUrl: string;
  typedAddress: string;
  code: string;
  /** Day of issue, dd/mm/yyyy. */
  issuedOn: string;
  safety: string;
  /** The campaign is over: the ground is ink, as on every other frame that says so. */
  isOver: boolean;
}

interface EndedFrame {
  kind: 'ended';
  title: string;
  text: string;
  typedAddress: string;
}

/** One still picture for a screen. All texts Vietnamese. */
export type Frame = (
  TitleFrame | SloganFrame | StepsFrame | DeadlineFrame | QrFrame | EndedFrame
) & {
  /** No real address behind the code yet: marked, not to be shown in public. */
  trial: boolean;
};

/**
 * Draws a frame as SVG, its text as outlines, one unit a pixel.
 *
 * @param frame - what it says
 * @param board - width and height in pixels; the layout follows the shape, wide or tall
 * @returns the SVG source
 * @throws {@link PressError} when a text does not fit or the font lacks a sign
 */
export function renderFrameSvg(frame: Frame, board: BoardSize): string {
  const subject = `frame ${frame.kind} ${board.width}×${board.height}`;
  return pointsAsPixels(compileSvg('frame', { ...frameData(frame), board }, subject));
}

/**
 * Draws a frame as PNG of exactly the board's pixels.
 *
 * @param frame - what it says
 * @param board - width and height in pixels
 * @returns the bytes of the PNG; the same frame gives the same bytes
 * @throws {@link PressError} when a text does not fit or the font lacks a sign
 */
export function renderFramePng(frame: Frame, board: BoardSize): Uint8Array {
  const { pixels, width, height, asPng } = draw(renderFrameSvg(frame, board));
  return indexedPng(pixels, width, height) ?? asPng();
}

function frameData(frame: Frame): TemplateData {
  const shared = { kind: frame.kind, trial: frame.trial ? wording.trial : null };
  return { ...shared, ...words(frame) };
}

/** The texts of a frame, cut into phrases. */
function words(frame: Frame): TemplateData {
  switch (frame.kind) {
    case 'title':
      return {
        kicker: phrases(frame.kicker),
        title: phrases(frame.title),
        publisher: phrases(frame.publisher),
      };
    case 'slogan':
      return { text: phrases(frame.text), source: phrases(frame.source) };
    case 'steps':
      return {
        title: phrases(frame.title),
        steps: frame.steps.map(phrases),
        first: frame.first ?? 1,
      };
    case 'deadline':
      return {
        title: phrases(frame.title),
        value: datePhrases(frame.value),
        place: placePhrases(frame.place),
      };
    case 'qr':
      return {
        title: phrases(frame.title),
        qr: sheetQr(frame.symbolUrl, frame.typedAddress),
        address: addressPhrases(frame.typedAddress),
        safety: phrases(frame.safety),
        issue: phrases(
          `${wording.code} ${frame.code}, ${wording.issuedOn.toLowerCase()} ${frame.issuedOn}`,
        ),
        isOver: frame.isOver,
      };
    case 'ended':
      return {
        title: phrases(frame.title),
        text: phrases(frame.text),
        address: addressPhrases(frame.typedAddress),
      };
  }
}
