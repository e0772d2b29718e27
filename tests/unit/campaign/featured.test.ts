import { expect, test } from 'vitest';
import { featuredCampaigns } from '../../../src/views/campaign/featured.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const [congress, constitution] = site.content.campaigns;
if (!congress || !constitution) throw new Error('two consultations are needed');

/** The site with a second consultation in the days of the first, closing on another day. */
function withBothOpen(closes: string) {
  const periods = { ...congress?.periods, vneid: { opens: '2025-10-30', closes } };
  const deadlines = congress?.deadlines ?? [];
  const other = { ...constitution, periods, deadlines } as (typeof site.content.campaigns)[number];
  return {
    ...site,
    content: { ...site.content, campaigns: [site.content.campaigns[0], other] },
  } as typeof site;
}

const idsOn = (one: typeof site): string[] =>
  featuredCampaigns(one).map(({ campaign }) => campaign.id);

test('one that is open stands alone at the head of the home page', () => {
  expect(idsOn(site)).toEqual([congress.id]);
});

test('of two that are open neither is left out, whichever closes first', () => {
  for (const closes of ['2025-11-10', '2025-12-10'])
    expect(idsOn(withBothOpen(closes)).sort()).toEqual([congress.id, constitution.id].sort());
});

test('before anything opens, the next to open is announced; when all is over, none', () => {
  const before = { ...site, settings: settingsOn('2025-10-20') };
  expect(idsOn(before)).toEqual([congress.id]);
  const after = { ...site, settings: settingsOn('2026-11-20') };
  expect(idsOn(after)).toEqual([]);
});
