/** A consultation that ended before the site was there, and so never had a printed code. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content-files/content.ts';
import { NATIONWIDE } from '../../../src/model/places/place.ts';
import { Draft } from '../draft.ts';
import { boardMessages } from '../../../src/views/board/board-messages.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { doorSignsOf } from '../../../src/views/point/door-signs.ts';
import { placesOf } from '../../../src/views/place/places.ts';
import { galleryPlaces } from '../../../src/views/sheet/gallery.ts';
import {
  aboveOf,
  communesOf,
  galleryOf,
  sheetsByCampaign,
} from '../../../src/views/sheet/gallery-lists.ts';
import { reachRows } from '../../../src/views/sheet/hanging.ts';
import { publishedSheets } from '../../../src/views/sheet/published-sheets.ts';
import { posterOf } from '../../../src/views/sheet/sheet-codes.ts';
import type { Site } from '../../../src/site.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

/** A register that holds only some of its codes, as if no other had ever been issued. */
function withCodes(draft: Draft, ...codes: string[]): Draft {
  for (const file of ['codes.csv', 'codes.lock']) {
    const lines = draft.text(file).split('\n');
    const kept = lines.filter(
      (line) => !/^[A-Z0-9]{5}\b/.test(line) || codes.includes(line.slice(0, 5)),
    );
    draft.write(file, kept.join('\n'));
  }
  return draft;
}

const siteIn = ({ dir, publicDir }: Draft): Site =>
  siteOf(settingsOn('2025-03-01', { contentDir: dir, publicDir }));

/** Its one consultation in every place. */
const everywhere = (content: Content) =>
  content.campaigns.flatMap((campaign) =>
    placesOf(content).map((place) => campaignAtPlace(content, campaign, place)),
  );

describe('a consultation that has ended without any code', () => {
  test('passes the check, which asks for codes while it runs', () => {
    using draft = withCodes(new Draft());
    expect(draft.problems('2025-03-01')).toEqual([]);
    expect(draft.problems('2025-02-20').length).toBeGreaterThan(2);
  });

  test('has no sheets, and no page offers any', () => {
    using draft = withCodes(new Draft());
    const site = siteIn(draft);
    const { content } = site;
    expect(publishedSheets(content)).toEqual([]);
    expect(galleryPlaces(content)).toEqual([]);
    expect(sheetsByCampaign(site)).toEqual([]);
    expect(doorSignsOf(content, 'diem-vi-du')).toEqual([]);
    const all = everywhere(content);
    expect(all.map((at) => posterOf(content, at))).toEqual(all.map(() => null));
    expect(all.flatMap((at) => communesOf(content, at))).toEqual([]);
  });

  test('still says on boards that it has ended, without a code', () => {
    using draft = withCodes(new Draft());
    const site = siteIn(draft);
    const { content } = site;
    for (const at of everywhere(content)) {
      const messages = boardMessages(site, at);
      expect(messages.map(({ name }) => name)).toContain('da-ket-thuc');
      expect(messages.filter(({ message }) => message.kind === 'code')).toEqual([]);
    }
  });

  test('how far off a code is read is known all the same', () => {
    expect(reachRows(settingsOn('2025-03-01')).map(({ paper }) => paper)).toContain('A4');
  });
});

test('a consultation that ended with a code in one province offers the sheets of that province', () => {
  using draft = withCodes(new Draft(), 'EFGH5');
  const site = siteIn(draft);
  const { content } = site;
  const [choice, ...others] = sheetsByCampaign(site);
  expect(others).toEqual([]);
  expect(choice?.nationwide).toBeNull();
  expect(choice?.provinces).toHaveLength(1);
  const [campaign] = content.campaigns;
  if (!campaign) throw new Error('no consultation');
  expect(galleryOf(content, campaign, NATIONWIDE)).toBeNull();
  const sheets = new Set(publishedSheets(content).map(({ at }) => at.place.key));
  expect(sheets).toEqual(new Set(['vi-du', 'vi-du/mau-mot']));
  for (const at of galleryPlaces(content)) {
    const { url } = aboveOf(content, at);
    expect([`/ap-phich/${campaign.id}/`, `/ap-phich/${campaign.id}/vi-du/`]).toContain(url);
  }
});
