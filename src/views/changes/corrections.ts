import { dayAt } from '../../model/time/calendar.ts';
import { memoized } from '../../model/memoized.ts';
import { placesAbove } from '../../model/places/place.ts';
import { differingWords } from '../../model/text/differing-words.ts';
import { textsOnSheet } from '../../press/sheets/sheet-boxes.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Site } from '../../site.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { placeWithKey } from '../place/places.ts';
import { hasCode } from '../sheet/sheet-codes.ts';
import { openFactsOf } from '../sheet/sheet-facts-of.ts';
import { carriersOf, type Carrier } from './carriers.ts';

/** All that carries facts, worked out once a build and only where something was corrected. */
const carriersIn = memoized((site: Site): Carrier[] => carriersOf(site));

/** What was corrected up to the moment the build stands at, the latest first. */
export const correctionsMade = ({ content, settings }: Site): Correction[] =>
  content.corrections.filter(({ on }) => on <= dayAt(settings.now));

/**
 * What says the corrected fact today: whatever was made of it before said the old one.
 * @param correction of the site's content
 */
export function carriersOfCorrection(site: Site, correction: Correction): Carrier[] {
  const { campaign, place } = correction;
  return carriersIn(site).filter(
    (one) =>
      one.campaign === campaign && isWithin(one.place, place) && contains(one.wording, correction),
  );
}

/**
 * What the paper behind a code may say wrong: corrections made since the code was issued, of facts that
 * stand on sheets with this code. A place with a fact of its own is not concerned.
 * @param row of the register
 */
export function correctionsBehind(site: Site, row: PrintedCode): Correction[] {
  return correctionsMade(site).filter(
    (one) =>
      one.campaign === row.campaign &&
      row.issuedOn <= one.on &&
      isWithin(row.place, one.place) &&
      contains(textsBehind(site, row), one),
  );
}

const isWithin = (place: string, area: string): boolean => placesAbove(place).includes(area);

/**
 * Whether texts hold the corrected fact: a date or a number in whatever sentence, anything else word for word.
 */
function contains(texts: readonly string[], { from, to }: Correction): boolean {
  const { to: words } = differingWords(from, to);
  const mark = (/\d/.test(words) ? words : to).normalize('NFC');
  return texts.some((text) => text.includes(mark));
}

/** What sheets and frames with a code say; where the site publishes none, what a poster there would. */
function textsBehind(site: Site, row: PrintedCode): readonly string[] {
  const published = carriersIn(site).filter(({ code }) => code === row.code);
  if (published.length > 0) return published.flatMap(({ wording }) => wording);
  const { content } = site;
  const campaign = content.campaigns.find(({ id }) => id === row.campaign);
  const [size] = kindOf('guide-poster').sizes;
  if (!campaign || !size) return [];
  const at = campaignAtPlace(content, campaign, placeWithKey(content, row.place));
  if (!hasCode(content, at, 'guide-poster')) return [];
  const form = { kind: 'guide-poster', size, variant: 'colour' } as const;
  return textsOnSheet(openFactsOf(site, at, 'guide-poster'), form);
}
