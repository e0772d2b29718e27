import type { SetLine } from './set-lines.ts';

/** Something solid. Pixels from the upper left corner; colours as #RRGGBB. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; colour: string }
  | { kind: 'polygon'; points: readonly (readonly [number, number])[]; colour: string }
  | { kind: 'disc'; x: number; y: number; radius: number; colour: string };

/** A code on its white panel, drawn pixel by pixel. */
export interface SceneCode {
  x: number;
  y: number;
  /** Pixels a module takes. */
  module: number;
  symbolUrl: string;
}

/** A picture with everything in its place. */
export interface Scene {
  width: number;
  height: number;
  ground: string;
  shapes: readonly Shape[];
  /** Texts, each at its own place; `text.x` and `baseline` count from the picture's corner. */
  lines: readonly Omit<SetLine, 'number'>[];
  code?: SceneCode;
  /** The one colour that lamps of one colour show; without it, every colour. */
  lit?: string;
  /** What the picture says, for tickers and for people who do not see it. */
  text: string;
}
