import { memoized } from '../../model/memoized.ts';
import { sheetUrl } from '../../model/addresses.ts';
import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import { renderSheet } from '../../press/sheets/sheet.ts';
import { pictureOfSheet } from '../../press/pictures/sheet-picture.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import { factsOfSheet, type PublishedSheet } from './published-sheets.ts';
import type { Site } from '../../site.ts';

/** Files of the gallery by their address. */
const filesOf = memoized<Site, Map<string, Promise<Uint8Array<ArrayBuffer>>>>(() => new Map());

/** The address of a published sheet. */
export const urlOfSheet = ({ at, fileName }: PublishedSheet): string =>
  sheetUrl(at.campaign.id, at.place.key, fileName);

/**
 * Whether a sheet stands in the gallery with a page and a picture of its own: those of the whole
 * country, of provinces, and of communes that ask for kinds of their own. The one poster of every
 * other commune looks like its province's, and a country has 3,321 of them: a picture takes 9 ms,
 * so all would take half a minute.
 */
export function isInGallery({ at }: PublishedSheet): boolean {
  const own = at.place.localities.at(-1);
  return own?.level !== 'commune' || own.sheets.length > 0;
}

/**
 * Whether a sheet is the one shown of its kind: in colour, in the first size. The others differ from it
 * in paper and ink, which words say better than sixty small pictures.
 */
export const isPreview = (sheet: PublishedSheet): boolean =>
  isInGallery(sheet) &&
  sheet.form.variant === 'colour' &&
  sheet.form.size.id === kindOf(sheet.form.kind).sizes[0]?.id;

/**
 * The file of a published sheet. Those of the gallery are kept in memory: their page, their picture
 * and their address each ask for them.
 * @throws what stands in the way, in the words of `renderSheet`
 */
export function fileOfSheet(site: Site, sheet: PublishedSheet): Promise<Uint8Array<ArrayBuffer>> {
  if (!isInGallery(sheet)) return draw(site, sheet);
  const files = filesOf(site);
  const url = urlOfSheet(sheet);
  const file = files.get(url) ?? draw(site, sheet);
  files.set(url, file);
  return file;
}

/** While editing it is drawn here, so that a change of a template shows at once. */
async function draw(site: Site, sheet: PublishedSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { form } = sheet;
  const facts = factsOfSheet(site, sheet);
  return import.meta.env.DEV
    ? new Uint8Array(renderSheet(facts, form))
    : drawElsewhere({ sheet: { facts, form } });
}

/**
 * The picture of a published sheet: the first page of its PDF.
 * @param sheet one for which {@link isPreview} holds
 * @returns PNG
 */
export async function pictureOfFile(site: Site, sheet: PublishedSheet): Promise<Uint8Array> {
  const pdf = await fileOfSheet(site, sheet);
  const { form } = sheet;
  return import.meta.env.DEV ? pictureOfSheet(pdf, form) : drawElsewhere({ pictureOf: pdf, form });
}
