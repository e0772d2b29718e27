import { expect, test } from 'vitest';
import { ownPictures } from '../../../src/views/guide/own-pictures.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const { content } = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));

test('each guide of a list is known by a drawing of its own, which stands in it', () => {
  const standing = content.guides.filter(({ campaign }) => campaign === null);
  const pictures = ownPictures(standing);
  expect([...pictures.keys()].toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
  expect(new Set(pictures.values()).size).toBe(pictures.size);
  for (const { id, prose } of standing)
    expect(JSON.stringify(prose)).toContain(`"of":"${pictures.get(id) ?? ''}"`);
});

test('a guide that shows the app only has none', () => {
  const shows = content.guides.filter(({ prose }) => !JSON.stringify(prose).includes('"Picture"'));
  expect(shows.length).toBeGreaterThan(0);
  expect(ownPictures(shows).size).toBe(0);
});
