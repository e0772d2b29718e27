/** Screens hung upright: lines fill their width long before their height. */
import { describe, expect, test } from 'vitest';
import { quietZone } from '../../../src/press/qr/qr.ts';
import type { Scene } from '../../../src/press/boards/scene.ts';
import { safeBox } from '../../../src/press/boards/zones.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { scenesOn } from '../../../src/views/board/frames-of.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const [at] = campaignsNationwide(site.content);
const screen = site.content.boards.find(({ id }) => id === '1080x1920');
if (!at || !screen) throw new Error('no consultation, or no upright screen');

describe.each([screen, { ...screen, id: '768x1366', width: 768, height: 1366 }])('$id', (board) => {
  const scenes = scenesOn(site, at, board).scenes;
  const named = (name: string): Scene => {
    const found = scenes.find((one) => one.name.endsWith(name));
    if (!found) throw new Error(`no frame ${name}`);
    return found.scene;
  };

  test('its code takes four fifths of the width, and the call to scan is as large as a message', () => {
    const { code, lines } = named('-ma-qr');
    const [call, ...rest] = lines;
    if (!code || !call) throw new Error('no code, or no call');
    const modules = 25 + 2 * quietZone;
    expect(code.module * modules).toBeGreaterThan(0.8 * board.width);
    const message = Math.max(...named('-thoi-han').lines.map(({ size }) => size.cap));
    expect(call.size.cap).toBe(message);
    const last = Math.max(...rest.map(({ baseline }) => baseline));
    const safe = safeBox(board);
    expect(last).toBeLessThan(safe.y + safe.height);
    expect(last).toBeGreaterThan(0.85 * board.height);
  });

  test('a deadline stands around the middle of its height, its label above it', () => {
    const lines = named('-thoi-han').lines.map(({ baseline }) => baseline / board.height);
    expect(Math.min(...lines)).toBeGreaterThan(0.35);
    expect(Math.max(...lines)).toBeGreaterThan(0.5);
  });
});
