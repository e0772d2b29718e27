import { phrases } from '../../model/text/phrases.ts';
import { compileSvg } from '../engine/compiler.ts';
import { draw, pointsAsPixels } from './pixels.ts';
import { drawQr, qrPanelSvg, quietZone } from '../qr/qr.ts';
import { wording } from '../wording.ts';

/** The two shapes a clip is made in: for phones held upright, and for television. */
export const CLIP_SIZES = {
  doc: { width: 1080, height: 1920 },
  ngang: { width: 1920, height: 1080 },
} as const;

export type ClipShape = keyof typeof CLIP_SIZES;

/** A piece of a drawn screen. */
interface CardPart {
  kind: string;
  text: string;
  isTarget: boolean;
  options: readonly string[];
}

/** What one picture of a clip says. All texts Vietnamese. */
export type ClipCard =
  | { kind: 'title' | 'section' | 'words'; label: string; title: string; words: readonly string[] }
  | {
      kind: 'step';
      /** "Bước 3". */
      label: string;
      number: number;
      title: string;
      words: readonly string[];
      screen: { title: string; parts: readonly CardPart[] } | null;
      /** A drawing as SVG source, where there is no screen. */
      picture: string | null;
    }
  | {
      kind: 'code';
      label: string;
      title: string;
      /** What to do, and which data is never asked for. */
      words: readonly [string, string];
      url: string;
      /** The address as people type it. */
      typedAddress: string;
    };

/** What stands on every card of a clip. */
export interface ClipSurroundings {
  /** The site as people type it. */
  address: string;
  /** Who publishes, or that nobody does yet. */
  publisher: string;
  /** The consultation is over: the ground is ink. */
  isOver: boolean;
  /** No real address yet: marked. */
  trial: boolean;
}

/**
 * Draws a card of a clip.
 * @param card what it says
 * @param shape upright or lying
 * @param place which card it is, of how many: a bar shows how far the clip is
 * @param around what stands on every card
 * @returns PNG in full colour, of exactly the shape's pixels; the same words give the same bytes
 * @throws PressError when a text does not fit or the font lacks a sign
 */
export function drawClipCard(...asked: Parameters<typeof layOutClipCard>): Uint8Array {
  return draw(pointsAsPixels(layOutClipCard(...asked))).asPng();
}

/**
 * Lays a card of a clip out, which is where a text that does not fit is found.
 * @returns SVG source, a point for a pixel; parameters and errors as in {@link drawClipCard}
 */
export function layOutClipCard(
  card: ClipCard,
  shape: ClipShape,
  place: { index: number; of: number },
  around: ClipSurroundings,
): string {
  const { width, height } = CLIP_SIZES[shape];
  const data = {
    ...{ width, height, ...place, kind: card.kind, isOver: around.isOver },
    label: card.label,
    title: phrases(card.title),
    words: card.words.map(phrases),
    address: [around.address],
    publisher: phrases(around.publisher),
    trial: around.trial ? wording.trialShort : null,
    number: card.kind === 'step' ? String(card.number) : null,
    screen: card.kind === 'step' && card.screen ? screenData(card.screen) : null,
    picture: card.kind === 'step' ? card.picture : null,
    ...(card.kind === 'code' && codeData(card)),
  };
  return compileSvg('clip', data, `clip card "${card.title}"`);
}

function screenData({ title, parts }: { title: string; parts: readonly CardPart[] }): object {
  return {
    title: phrases(title),
    parts: parts.map((part) => ({
      ...part,
      text: phrases(part.text),
      options: part.options.map(phrases),
    })),
  };
}

function codeData({ url, typedAddress }: Extract<ClipCard, { kind: 'code' }>): object {
  const symbol = drawQr(url);
  return {
    qr: { svg: qrPanelSvg(symbol), modules: symbol.modules + 2 * quietZone },
    typed: typedAddress.split(/(?<=\/)/u),
  };
}
