/** Draws on a core of its own: what is to be drawn in, the bytes of the file out, which it keeps for later builds. */
import { parentPort } from 'node:worker_threads';
import { drawScene } from '../boards/draw-scene.ts';
import type { Scene } from '../boards/scene.ts';
import { drawQr, qrPanelSvg } from '../qr/qr.ts';
import { pictureOfSheet } from '../pictures/sheet-picture.ts';
import { renderSharePicture, type SharePicture } from '../pictures/share-picture.ts';
import type { SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { collectYoungGarbage } from './collect.ts';
import { keepDrawing } from './kept.ts';
import { renderChecklist, type Checklist } from '../sheets/checklist.ts';
import { renderSheet, type Sheet } from '../sheets/sheet.ts';
import type { Numbered } from './worker-pool.ts';

/** What can be drawn elsewhere. */
export type DrawingJob =
  | { sheet: Sheet }
  | { checklist: Checklist }
  | { pictureOf: Uint8Array; form: SheetForm }
  | { picture: SharePicture }
  | { scene: Scene }
  | { symbolOf: string };

/** What is to be drawn, with the key under which it is kept. */
export interface KeyedDrawing {
  key: string;
  drawing: DrawingJob;
}

/** What was drawn, or why it could not be. */
export type DrawingAnswer = { made: Uint8Array<ArrayBuffer> } | { problem: string };

parentPort?.on('message', ({ id, value }: Numbered<KeyedDrawing>) => {
  // In a turn of its own: what a drawing leaves in native memory is freed between turns, and messages
  // that wait are handed over within one. All frames of the presets: 460 MB instead of 1,730.
  setImmediate(() => {
    void answerTo(value).then((answer) => {
      // Handed over and not copied.
      const handed = 'made' in answer ? [answer.made.buffer] : [];
      parentPort?.postMessage({ id, value: answer }, handed);
      // A frame leaves eight bytes for each of its pixels; while they are young, that is cheap.
      if ('scene' in value.drawing) collectYoungGarbage();
    });
  });
});

async function answerTo({ key, drawing }: KeyedDrawing): Promise<DrawingAnswer> {
  try {
    const made = new Uint8Array(await bytesOf(drawing));
    keepDrawing(key, made);
    return { made };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function bytesOf(drawing: DrawingJob): Uint8Array | Promise<Uint8Array> {
  if ('sheet' in drawing) return renderSheet(drawing.sheet.facts, drawing.sheet.form);
  if ('checklist' in drawing) return renderChecklist(drawing.checklist);
  if ('pictureOf' in drawing) return pictureOfSheet(drawing.pictureOf, drawing.form);
  if ('picture' in drawing) return renderSharePicture(drawing.picture);
  if ('scene' in drawing) return drawScene(drawing.scene);
  return Buffer.from(qrPanelSvg(drawQr(drawing.symbolOf)));
}
