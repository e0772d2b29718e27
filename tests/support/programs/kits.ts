/** Kits as the command makes them, of the frozen content while the consultation runs. */
import { createHash } from 'node:crypto';
import type { KitOrder, KitTools } from '../../../src/kit/kit-order.ts';
import { drawScene } from '../../../src/press/boards/draw-scene.ts';
import { drawElsewhere } from '../../../src/press/engine/draw-elsewhere.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { kitFactsOf } from '../../../src/views/kit/kit-facts-of.ts';
import { placeWithKey } from '../../../src/views/place/places.ts';
import { sheetsInPlace } from '../../../src/views/workshop/workshop-data.ts';
import { settingsOn, siteOf } from '../sites/site-of.ts';
import { WHILE_OPEN } from '../sites/sites.ts';

/** What draws pixels in Node. */
export const KIT_TOOLS: KitTools = {
  rasterise: (pdf, dpi) => rasterisePdf(pdf, dpi),
  frame: (scene) => Promise.resolve(drawScene(scene)),
  hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
};

/** The same, with frames as builds and other kits have drawn them before. */
export const KEPT_FRAMES: KitTools = {
  ...KIT_TOOLS,
  frame: (scene) => drawElsewhere({ scene }),
};

/**
 * What is asked for a place.
 * @param key `toan-quoc`, `<province>` or `<province>/<commune>`
 * @param id of the consultation
 */
export function kitOrderOf(key: string, id = 'dai-hoi-xiv'): KitOrder {
  const site = siteOf(settingsOn(WHILE_OPEN));
  const campaign = site.content.campaigns.find((one) => one.id === id);
  if (!campaign) throw new RangeError(id);
  const place = placeWithKey(site.content, key);
  return {
    sheets: {
      ...sheetsInPlace(site, campaign, place),
      place: place.name,
      now: site.settings.now,
    },
    facts: kitFactsOf(site, campaignAtPlace(site.content, campaign, place)),
  };
}
