import { memoized } from '../../model/memoized.ts';
import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { sheetPictureUrl } from '../../model/addresses.ts';
import { kilobytes } from '../../model/text/kilobytes.ts';
import { qrModules } from '../../press/qr/qr.ts';
import { scanDistance, scanDistanceWords } from '../../press/qr/scan-distance.ts';
import {
  kindOf,
  SHEET_KINDS,
  type KindName,
  type SheetSize,
  type VariantName,
} from '../../model/sheets/sheet-kinds.ts';
import { pictureSize } from '../../press/pictures/sheet-picture.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { HANDLING, PRINT_ADVICE } from './print-words.ts';
import { factsOfSheet, publishedSheets, type PublishedSheet } from './published-sheets.ts';
import { fileOfSheet, isInGallery, isPreview, urlOfSheet } from './sheet-files.ts';
import type { Site } from '../../site.ts';

/** A file to print. */
interface GallerySheet {
  variant: VariantName;
  /** "Màu" */
  label: string;
  url: string;
  /** "PDF 33 KB" */
  weight: string;
}

/** What a kind looks like. */
interface SheetPreview {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** One size of a kind, in its variants. */
interface SizeGroup {
  /** The slogan or the point it is about, where the kind has several. */
  about: string | null;
  size: SheetSize;
  /** "A4", "A4 ngang" */
  name: string;
  /** "21 × 29,7 cm" */
  measures: string;
  /** "quét được từ 0,7 m" */
  distance: string;
  handling: string | null;
  /** The first size of a kind shows it. */
  picture: SheetPreview | null;
  sheets: GallerySheet[];
}

/** A kind of sheet in a place. */
export interface KindGroup {
  kind: KindName;
  slug: string;
  name: string;
  purpose: string;
  /** The code printed on these sheets; a sign has its own for every point. */
  codes: string[];
  sizes: SizeGroup[];
}

/** The sheets of the gallery by campaign and place. */
const sheetsOf = memoized((content: Content) =>
  Map.groupBy(
    publishedSheets(content).filter(isInGallery),
    ({ at }) => `${at.campaign.id}/${at.place.key}`,
  ),
);

/** Every consultation in every place that has a page of its own in the gallery. */
export function galleryPlaces(content: Content): CampaignAtPlace[] {
  return [...sheetsOf(content).values()].flatMap(([first]) => (first ? [first.at] : []));
}

/** Whether a place has a page of sheets for a consultation, and so one of posts. */
export const hasGallery = (content: Content, campaign: string, place: string): boolean =>
  sheetsOf(content).has(`${campaign}/${place}`);

/**
 * The sheets of a consultation in a place, for its page. Of the slogans only the first; the others
 * have a page of their own.
 * @param at one of {@link galleryPlaces}
 */
export function sheetsForPrint(
  site: Site,
  { campaign, place }: CampaignAtPlace,
): Promise<KindGroup[]> {
  const sheets = sheetsOf(site.content).get(`${campaign.id}/${place.key}`) ?? [];
  return grouped(
    site,
    sheets.filter((sheet) => !isFurtherSlogan(sheet)),
  );
}

/** The posters with the further slogans of a consultation, for the whole country. */
export function furtherSlogans(site: Site, campaign: CampaignEntry): Promise<KindGroup[]> {
  const sheets = sheetsOf(site.content).get(`${campaign.id}/${NATIONWIDE}`) ?? [];
  return grouped(site, sheets.filter(isFurtherSlogan));
}

/** The first slogan has the plain file name. */
const isFurtherSlogan = ({ form, fileName }: PublishedSheet): boolean =>
  form.kind === 'slogan-poster' &&
  !fileName.startsWith(`${kindOf(form.kind).slug}-${form.size.id}`);

async function grouped(site: Site, sheets: readonly PublishedSheet[]): Promise<KindGroup[]> {
  const groups: KindGroup[] = [];
  for (const kind of Object.keys(SHEET_KINDS) as KindName[]) {
    const own = sheets.filter(({ form }) => form.kind === kind);
    if (own.length === 0) continue;
    const bySize = Map.groupBy(own, (sheet) => `${aboutOf(sheet) ?? ''} ${sheet.form.size.id}`);
    groups.push({
      kind,
      slug: kindOf(kind).slug,
      name: kindOf(kind).name,
      purpose: kindOf(kind).purpose,
      codes: [...new Set(own.map((sheet) => factsOfSheet(site, sheet).code))],
      sizes: (
        await Promise.all([...bySize.values()].map((variants) => sizeGroup(site, variants)))
      ).flat(),
    });
  }
  return groups;
}

function aboutOf({ subject }: PublishedSheet): string | null {
  return subject.slogan?.text ?? subject.point?.name ?? null;
}

async function sizeGroup(site: Site, variants: readonly PublishedSheet[]): Promise<SizeGroup[]> {
  const [first] = variants;
  if (!first) return [];
  const { form } = first;
  const modules = qrModules(factsOfSheet(site, first).qr.symbolUrl);
  return [
    {
      about: aboutOf(first),
      size: form.size,
      name: form.size.name,
      measures: measuresOf(form.size),
      distance: scanDistanceWords(scanDistance(form, modules)),
      handling: form.size.copies ? HANDLING[form.size.copies] : null,
      picture: isPreview(first) ? previewOf(first) : null,
      sheets: await Promise.all(variants.map((sheet) => gallerySheet(site, sheet))),
    },
  ];
}

async function gallerySheet(site: Site, sheet: PublishedSheet): Promise<GallerySheet> {
  const { variant } = sheet.form;
  return {
    variant,
    label: PRINT_ADVICE[variant].label,
    url: urlOfSheet(sheet),
    weight: `PDF ${kilobytes((await fileOfSheet(site, sheet)).length)}`,
  };
}

function previewOf(sheet: PublishedSheet): SheetPreview {
  const { form, at } = sheet;
  return {
    src: sheetPictureUrl(urlOfSheet(sheet)),
    ...pictureSize(form),
    alt: `${kindOf(form.kind).name} ${form.size.name}, ${at.place.shortName}`,
  };
}

const centimetres = (millimetres: number): string => String(millimetres / 10).replace('.', ',');

function measuresOf({ width, height, copies }: SheetSize): string {
  const measures = `${centimetres(width)} × ${centimetres(height)} cm`;
  return copies ? `mỗi ${copies === 'folded-a4' ? 'mặt' : 'tờ'} ${measures}` : measures;
}
