import { postPictureUrl } from '../../model/addresses.ts';
import type { Scene } from '../../press/boards/scene.ts';
import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { arrangedRound, roundOf } from './frames-of.ts';
import type { Site } from '../../site.ts';

/** Shapes of posts, in pixels: Facebook's square and the upright one of stories; the lying one is the share picture. */
const SHAPES = { vuong: [1080, 1080], doc: [1080, 1920] } as const;

/** Frames a post has a picture of, by name. */
const NAMES = ['tieu-de', 'thoi-han'] as const;

/** A picture of a post. */
export interface PostPicture {
  /** `thoi-han-vuong` */
  name: string;
  url: string;
  width: number;
  height: number;
  /** What it says. */
  alt: string;
  scene: Scene;
}

/**
 * The pictures that go with a post about a consultation in a place: frames in the shapes of posts, so that
 * wall, screen and phone are of one hand.
 * @param at what has them (`hasPostPictures`)
 */
export function postPictures(site: Site, at: CampaignAtPlace): PostPicture[] {
  const round = roundOf(site, at);
  return Object.entries(SHAPES).flatMap(([shape, [width, height]]) => {
    // A phone in the hand.
    const form = { pitch: 0.1, distance: 0.5, colour: 'full', where: 'indoors' } as const;
    const { scenes } = arrangedRound(round, { width, height, ...form });
    return NAMES.flatMap((frame) => {
      const found = scenes.find(({ name }) => name.endsWith(`-${frame}`));
      const name = `${frame}-${shape}`;
      const url = postPictureUrl(at.campaign.id, at.place.key, name);
      return found ? [{ name, url, width, height, alt: found.scene.text, scene: found.scene }] : [];
    });
  });
}

/** A picture of a post as PNG. */
export const drawPostPicture = ({ scene }: PostPicture): Promise<Uint8Array<ArrayBuffer>> =>
  drawElsewhere({ scene });
