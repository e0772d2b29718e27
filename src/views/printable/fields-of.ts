import type { Entries, Entry } from '../../content-files/read-entries.ts';
import type { DataPath } from '../../content-files/data-path.ts';
import { phrases } from '../../model/text/phrases.ts';
import type { NamedMisfit } from '../../press/sheets/text-boxes.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import type { Place } from '../place/places.ts';
import type { PublishedSheet } from '../sheet/published-sheets.ts';
import type { WrittenField } from './press-bound.ts';

/**
 * The field that a text of a sheet is written in.
 * @param misfit the text, by its name in the template's data
 */
export function sheetFieldOf(
  entries: Entries,
  { at, subject }: PublishedSheet,
  { of, text }: NamedMisfit,
): WrittenField {
  switch (of) {
    case 'publisher':
      return publisherField(entries, at.place);
    case 'helpline.name':
      return siteField(entries, ['helpline', 'name']);
    case 'slogan.cuts':
      return sloganField(entries, at.campaign.id, subject.slogan?.text ?? '');
    case 'stuck.lines':
      return cardField(entries, text.pieces);
    case 'point.name':
      return pointField(entries, subject.point?.id, 'name');
    case 'point.facts': {
      const { address, area } = subject.point ?? {};
      const isAddress = phrases(address ?? area ?? '').join(' ') === text.pieces.join(' ');
      const where = address === undefined ? 'area' : 'address';
      return pointField(entries, subject.point?.id, isAddress ? where : 'hours');
    }
    default:
      return campaignField(entries, at, of, text.pieces);
  }
}

/** Texts of a sheet that a consultation gives; whatever else stands there is ours, and fits. */
function campaignField(
  entries: Entries,
  { campaign }: CampaignAtPlace,
  of: string,
  pieces: readonly string[],
): WrittenField {
  const step = campaign.posterSteps.findIndex((one) => phrases(one).join(' ') === pieces.join(' '));
  const path = of === 'shortTitle' ? [of] : of === 'steps' ? ['posterSteps', step] : ['title'];
  return fieldIn(entries.campaigns, ({ id }) => id === campaign.id, path);
}

/** The line of the pocket card, in the file of what people are stuck with. */
function cardField(entries: Entries, pieces: readonly string[]): WrittenField {
  const ways = entries.stuck[0]?.value?.ways ?? [];
  const index = ways.findIndex(({ card }) => phrases(card ?? '').join(' ') === pieces.join(' '));
  return fieldIn(entries.stuck, () => true, ['ways', index, 'card']);
}

/** The field that names who publishes in a place. */
export function publisherField(entries: Entries, { localities }: Place): WrittenField {
  const own = localities.findLast(({ publisher }) => publisher !== undefined);
  if (!own) return siteField(entries, ['publisher', 'name']);
  const list = own.level === 'commune' ? entries.communes : entries.provinces;
  return fieldIn(list, ({ value }) => value?.unit === own.unit, ['publisher']);
}

/**
 * A field of `site.yaml`.
 * @param path of the field
 */
export const siteField = (entries: Entries, path: DataPath): WrittenField =>
  fieldIn(entries.site, () => true, path);

/**
 * A field of the first entry that is meant.
 * @param list entries of a collection
 * @param isMeant tells which
 * @param path of the field
 */
export function fieldIn<T>(
  list: readonly Entry<T>[],
  isMeant: (entry: Entry<T>) => boolean,
  path: DataPath,
): WrittenField {
  const entry = list.find(isMeant);
  if (!entry) throw new RangeError(`no entry holds ${path.join('.')}`);
  return { entry, path };
}

function sloganField(entries: Entries, campaign: string, text: string): WrittenField {
  const entry = entries.slogans.find(({ parts }) => parts[1] === campaign);
  const index = entry?.value?.slogans.findIndex((one) => one.text === text) ?? -1;
  return fieldIn(entries.slogans, (one) => one === entry, ['slogans', index, 'text']);
}

const pointField = (entries: Entries, id: string | undefined, field: string): WrittenField =>
  fieldIn(entries.supportPoints, ({ value }) => value?.id === id, [field]);
