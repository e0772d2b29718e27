/** What a round keeps to on every preset: sizes, edges, places, what is said and how often. */
import { describe, expect, test } from 'vitest';
import { isLed } from '../../../src/model/boards/board.ts';
import { scenesOfRound } from '../../../src/press/boards/scenes-of-round.ts';
import type { Scene } from '../../../src/press/boards/scene.ts';
import { isLow } from '../../../src/press/boards/zones.ts';
import { boardsOf, roundOf } from '../../../src/views/board/frames-of.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;

/** Every board with every consultation, the places' own among them. */
const rounds = boardsOf(content).flatMap(({ place, board }) =>
  content.campaigns.map((campaign) => {
    const messages = roundOf(site, campaignAtPlace(content, campaign, place));
    const name = `${campaign.id} on ${place.key} ${board.id}`;
    return { name, board, messages, ...scenesOfRound(messages, board) };
  }),
);

const ofStep = /-buoc(?:-\d+)?$/u;

/** Whether a line of a step says which one it is; its words are lighter. */
const isOnPanel = ({ weight }: Scene['lines'][number]): boolean => weight === 800;

/** The lines of a picture from the top. */
const fromTop = ({ lines }: Scene): Scene['lines'] =>
  lines.toSorted((a, b) => a.baseline - b.baseline);

describe.each(rounds)('$name', ({ board, messages, scenes }) => {
  test('its letters have three sizes at most', () => {
    const sizes = new Set(
      scenes.flatMap(({ scene }) => scene.lines.map(({ size }) => `${size.rows} ${size.cap}`)),
    );
    expect(sizes.size).toBeLessThanOrEqual(3);
  });

  test('no text stands in the outer 6 % of the board, where rows allow', () => {
    for (const { name, scene } of scenes) {
      for (const { text, x, baseline, width, size } of scene.lines) {
        const [left, right] = [x / board.width, (x + width) / board.width];
        expect(left, `${name}: ${text}`).toBeGreaterThanOrEqual(0.06);
        expect(right, `${name}: ${text}`).toBeLessThanOrEqual(0.94 + 1 / board.width);
        if (isLow(board)) continue;
        expect((baseline - size.cap) / board.height, `${name}: ${text}`).toBeGreaterThan(0.06);
        expect(baseline / board.height, `${name}: ${text}`).toBeLessThan(0.94);
      }
      const { code } = scene;
      if (code) expect(code.x / board.width, name).toBeGreaterThanOrEqual(0.06);
    }
  });

  test('a step is one frame, and nothing begins in lower case but an address', () => {
    for (const { message } of messages) {
      if (message.kind !== 'steps') continue;
      const count = scenes.filter(({ name }) => ofStep.test(name)).length;
      if (board.width >= 128) expect([0, message.steps.length]).toContain(count);
    }
    for (const { name, scene } of scenes.filter((one) => !one.name.includes('dia-chi'))) {
      const said = scene.text.replace(/^(?:Bước \d+\/\d+: |\d+\. )/u, '');
      expect(said, name).toMatch(/^[“"]?[\p{Lu}\d]/u);
    }
  });

  test('lamps are used to below their middle, whatever stands on them', () => {
    if (!isLed(board) || isLow(board)) return;
    for (const { name, scene } of scenes) {
      const lowest = Math.max(...scene.lines.map(({ baseline }) => baseline));
      expect(lowest / board.height, name).toBeGreaterThan(0.55);
    }
  });

  test('which step it is stands at the same place, and as much is free above its words as below', () => {
    if (board.width <= board.height) return;
    const ofSteps = scenes.filter(({ name }) => ofStep.test(name));
    const places = ofSteps.map(({ scene }) => {
      const [number] = fromTop({ ...scene, lines: scene.lines.filter(isOnPanel) });
      return `${number?.x} ${number?.baseline}`;
    });
    expect(new Set(places).size).toBeLessThanOrEqual(1);
    for (const { name, scene } of ofSteps) {
      const panel = scene.shapes.flatMap((one) => (one.kind === 'rect' ? one : []))[0];
      const isBand =
        panel !== undefined && panel.width === board.width && panel.height > 0.2 * board.height;
      const top = isBand ? panel.height / board.height : 0.06;
      const words = fromTop({ ...scene, lines: scene.lines.filter((line) => !isOnPanel(line)) });
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) throw new Error(`${name} says nothing`);
      const caps = new Set(scene.lines.map(({ size }) => size.cap));
      expect(caps.size, `${name}: the number is as large as the words`).toBe(1);
      const above = (first.baseline - first.size.cap) / board.height - top;
      const below = 0.94 - last.baseline / board.height;
      expect(Math.abs(above - below), name).toBeLessThan(0.16);
    }
  });

  test('whom to ask is said once or twice, that a slogan is ours never', () => {
    const running = scenes.filter(({ from, until }) => from !== null && until !== null);
    const asking = new Set(
      running
        .filter(({ scene }) => /công an|điểm hỗ trợ/iu.test(scene.text))
        .map(({ name }) => name),
    );
    expect(asking.size).toBeLessThanOrEqual(2);
    expect(scenes.map(({ scene }) => scene.text).join(' ')).not.toMatch(/gợi ý/iu);
  });

  test('the number to call is as large as anything the board shows', () => {
    const caps = (all: typeof scenes): number =>
      Math.max(0, ...all.flatMap(({ scene }) => scene.lines.map(({ size }) => size.cap)));
    expect(caps(scenes.filter(({ name }) => name.endsWith('tong-dai')))).toBe(caps(scenes));
  });
});
