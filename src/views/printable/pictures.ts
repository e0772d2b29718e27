import type { Entries } from '../../content-files/read-entries.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { SharePicture } from '../../press/pictures/share-picture.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { placeWithKey } from '../place/places.ts';
import {
  campaignImage,
  guideImage,
  placeImage,
  placesWithImage,
  siteImage,
} from '../site/share-images.ts';
import { fieldIn, publisherField, siteField } from './fields-of.ts';
import type { WrittenField } from './press-bound.ts';
import type { Site } from '../../site.ts';

/** The picture of a link, and where its texts are written. */
interface SourcedPicture {
  picture: SharePicture;
  /** The field of a text, by its name in the template's data. */
  fieldOf: (name: string) => WrittenField;
}

/**
 * The picture of every page that has one.
 * @param entries where the texts are written
 */
export function sharePictures(entries: Entries, site: Site): SourcedPicture[] {
  const nation = placeWithKey(site.content, NATIONWIDE);
  const signed = (name: string, place = nation): WrittenField | undefined =>
    name === 'publisher' ? publisherField(entries, place) : undefined;
  const campaignNamed = (title: string): WrittenField =>
    fieldIn(entries.campaigns, ({ value }) => value?.title === title, ['title']);
  return [
    {
      picture: siteImage(site).picture,
      fieldOf: (name) =>
        signed(name) ?? siteField(entries, [name === 'title' ? 'name' : 'description']),
    },
    ...site.content.guides.map((guide): SourcedPicture => ({
      picture: guideImage(site, guide).picture,
      fieldOf: (name) =>
        signed(name) ??
        fieldIn(entries.guides, ({ id }) => id === guide.id, [
          name === 'title' ? 'title' : 'summary',
        ]),
    })),
    ...site.content.campaigns.map((campaign): SourcedPicture => {
      const { picture } = campaignImage(
        site.settings,
        campaignAtPlace(site.content, campaign, nation),
      );
      return { picture, fieldOf: (name) => signed(name) ?? campaignNamed(picture.title) };
    }),
    ...placesWithImage(site).map((place): SourcedPicture => {
      const { picture } = placeImage(site, place);
      return { picture, fieldOf: (name) => signed(name, place) ?? campaignNamed(picture.title) };
    }),
  ];
}
