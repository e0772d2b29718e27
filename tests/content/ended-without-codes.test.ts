/** A consultation that ended before the site was there, and so never had a printed code. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import type { Content } from '../../src/content-files/content.ts';
import { parseMoment } from '../../src/model/time/calendar.ts';
import { NATIONWIDE } from '../../src/model/places/place.ts';
import { Draft } from './draft.ts';

process.env['SITE_NOW'] = '2025-03-01';
const { boardMessages } = await import('../../src/views/board/board-messages.ts');
const { campaignAtPlace } = await import('../../src/views/campaign/campaign-at-place.ts');
const { doorSignsOf } = await import('../../src/views/point/door-signs.ts');
const { placesOf } = await import('../../src/views/place/places.ts');
const { galleryPlaces } = await import('../../src/views/sheet/gallery.ts');
const { aboveOf, communesOf, galleryOf, sheetsByCampaign } =
  await import('../../src/views/sheet/gallery-lists.ts');
const { reachRows } = await import('../../src/views/sheet/hanging.ts');
const { publishedSheets } = await import('../../src/views/sheet/published-sheets.ts');
const { posterOf } = await import('../../src/views/sheet/sheet-codes.ts');

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

function contentOf({ dir, publicDir }: Draft): Content {
  const now = parseMoment('2025-03-01') ?? 0;
  const { content, problems } = loadContent({ contentDir: dir, publicDir, now });
  expect(problems).toEqual([]);
  if (!content) throw new Error('no content');
  return content;
}

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
    const content = contentOf(draft);
    expect(publishedSheets(content)).toEqual([]);
    expect(galleryPlaces(content)).toEqual([]);
    expect(sheetsByCampaign(content)).toEqual([]);
    expect(doorSignsOf(content, 'diem-vi-du')).toEqual([]);
    const all = everywhere(content);
    expect(all.map((at) => posterOf(content, at))).toEqual(all.map(() => null));
    expect(all.flatMap((at) => communesOf(content, at))).toEqual([]);
  });

  test('still says on boards that it has ended, without a code', () => {
    using draft = withCodes(new Draft());
    const content = contentOf(draft);
    for (const at of everywhere(content)) {
      const messages = boardMessages(content, at);
      expect(messages.map(({ name }) => name)).toContain('da-ket-thuc');
      expect(messages.filter(({ message }) => message.kind === 'code')).toEqual([]);
    }
  });

  test('how far off a code is read is known all the same', () => {
    expect(reachRows().map(({ paper }) => paper)).toContain('A4');
  });
});

test('a consultation that ended with a code in one province offers the sheets of that province', () => {
  using draft = withCodes(new Draft(), 'EFGH5');
  const content = contentOf(draft);
  const [choice, ...others] = sheetsByCampaign(content);
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
