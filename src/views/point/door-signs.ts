import { memoized } from '../../model/memoized.ts';
import type { Content } from '../../content-files/content.ts';
import { sheetUrl } from '../../model/addresses.ts';
import { publishedSheets } from '../sheet/published-sheets.ts';

/** A door sign to print. */
interface DoorSign {
  /** "Biển điểm hỗ trợ, A4" */
  name: string;
  url: string;
}

/**
 * The door signs published for a support point, in colour, one a size. A point that serves several
 * consultations has the newest one's.
 * @param point id of the point
 */
export const doorSignsOf = (content: Content, point: string): DoorSign[] =>
  allDoorSigns(content).get(point) ?? [];

const allDoorSigns = memoized((content: Content) => {
  const signs = new Map<string, DoorSign[]>();
  for (const { at, form, subject, fileName } of publishedSheets(content)) {
    if (!subject.point || form.variant !== 'colour') continue;
    const known = signs.get(subject.point.id) ?? [];
    const name = `Biển treo cửa, khổ ${form.size.name}`;
    if (known.some((sign) => sign.name === name)) continue;
    known.push({ name, url: sheetUrl(at.campaign.id, at.place.key, fileName) });
    signs.set(subject.point.id, known);
  }
  return signs;
});
