import type { SetLine } from './set-lines.ts';
import type { LetterSize } from './text-size.ts';

/** Something solid. Pixels from the upper left corner; colours as #RRGGBB. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; colour: string }
  | { kind: 'polygon'; points: readonly (readonly [number, number])[]; colour: string };

/** A code on its white panel, drawn pixel by pixel. */
export interface SceneCode {
  x: number;
  y: number;
  /** Pixels a module takes. */
  module: number;
  symbolUrl: string;
}

/** A line of text at its place; `x` and `baseline` count from the picture's corner. */
export interface SceneLine extends Omit<SetLine, 'size'> {
  size: LetterSize;
}

/** A picture with everything in its place: plain data. */
export interface Scene {
  width: number;
  height: number;
  ground: string;
  shapes: readonly Shape[];
  lines: readonly SceneLine[];
  code?: SceneCode;
  /** The one colour that lamps of one colour show; without it, every colour. */
  lit?: string;
  /** What the picture says, for tickers and for people who do not see it. */
  text: string;
}

/** Lines as scenes hold them: without what only setting needs. */
export const sceneLines = (lines: readonly SetLine[]): SceneLine[] =>
  lines.map(({ text, x, baseline, width, size: { rows, cap, lamps, size }, weight, colour }) => ({
    ...{ text, x, baseline, width, weight, colour },
    size: { rows, cap, size, ...(lamps && { lamps }) },
  }));
