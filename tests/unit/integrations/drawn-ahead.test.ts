/** What is drawn while code is bundled, before a page asks for it. */
import type { AstroPrerenderer } from 'astro';
import { beforeEach, expect, test } from 'vitest';
import { drawnAhead, type DrawingPress } from '../../../src/integrations/drawn-ahead.ts';
import type { Site } from '../../../src/site.ts';

const drawn: string[] = [];
const doing = { frames: () => Promise.resolve(), sheet: () => Promise.resolve() };

/** Notes what it is asked for. */
const fakePress = {
  drawFrames: async () => {
    drawn.push('frames');
    await doing.frames();
  },
  sheetsOf: () => Array.from({ length: 20 }, (_, at) => `sheet ${at + 1}`),
  drawSheet: async (_site: Site, sheet: string) => {
    drawn.push(sheet);
    await doing.sheet();
  },
} as unknown as DrawingPress;

const site = {} as Site;
const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const fail = (): Promise<never> => Promise.reject(new Error('no sign'));

beforeEach(() => {
  drawn.length = 0;
  doing.frames = doing.sheet = () => Promise.resolve();
});

test('frames are drawn first, after them every sheet once', async () => {
  drawnAhead(site, fakePress).begin();
  expect(drawn).toEqual(['frames']);
  await turns();
  expect(drawn).toEqual(['frames', ...Array.from({ length: 20 }, (_, at) => `sheet ${at + 1}`)]);
});

test('what cannot be drawn stops nothing; its page tells why', async () => {
  doing.frames = doing.sheet = fail;
  drawnAhead(site, fakePress).begin();
  await turns();
  expect(drawn).toHaveLength(21);
});

test('once the pages are listed, or the build has failed, nothing is begun any more', async () => {
  for (const getStaticPaths of [() => Promise.resolve([]), fail]) {
    drawn.length = 0;
    doing.sheet = () => new Promise((resolve) => setTimeout(resolve, 5));
    const ahead = drawnAhead(site, fakePress);
    ahead.begin();
    const plain = { getStaticPaths } as unknown as AstroPrerenderer;
    await ahead
      .untilListed(plain)
      .getStaticPaths()
      .catch(() => undefined);
    await turns();
    expect(drawn.length).toBeLessThan(10);
  }
});
