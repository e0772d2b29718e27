import type { TemplateData } from '../engine/engine.ts';
import { misfitsIn, textBoxes, withProbes, type NamedMisfit } from '../sheets/text-boxes.ts';
import { shareParts, type SharePicture } from './share-picture.ts';

/**
 * The texts of a share picture that seem not to fit; see {@link misfitsIn}.
 * @param picture what it says
 * @throws PressError when the font lacks a sign
 */
export function shareMisfits(picture: SharePicture): NamedMisfit[] {
  return Object.values(shareParts(picture)).flatMap((part) =>
    misfitsIn(textBoxes('share-picture', withProbes(part) as TemplateData), part),
  );
}
