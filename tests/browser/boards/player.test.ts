import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../support/sites/built-site.ts';
import { PLAYER } from '../../support/visits/page-types.ts';
import { publishedFiles, publishedList, Screen } from '../../support/visits/screen.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const SECOND = 1000;
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const WHILE_OPEN = '2025-11-03T09:00:00+07:00';
const { running, ended } = publishedFiles();

test('the list holds what comes after the end: that it is over, the code and the address to look back', () => {
  expect(ended.map((file) => file.replace(/^\d+-|\..*/g, ''))).toEqual([
    ...['da-ket-thuc', 'ma-qr-xem-lai', 'dia-chi-xem-lai'],
  ]);
});

describe('a screen', () => {
  test('shows each picture in turn while the consultation runs, then begins again', async () => {
    const screen = await Screen.on(site, WHILE_OPEN);
    expect(running.length).toBeGreaterThan(3);
    expect(await screen.sequence(running.length + 1)).toEqual([...running, running[0]]);
  });

  test('keeps a picture for its whole time', async () => {
    const screen = await Screen.on(site, WHILE_OPEN);
    await screen.pass(5 * SECOND, 1000);
    expect(await screen.shown()).toBe(running[0]);
    await screen.pass(3 * SECOND, 1000);
    expect(await screen.shown()).toBe(running[1]);
  });

  test('shows the picture whole, on black, without pointer or selection', async () => {
    const page = await site.visit(PLAYER.address, { viewport: { width: 1920, height: 1080 } });
    const image = page.locator('img.shown');
    expect(await image.boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1920);
    const { cursor, userSelect, backgroundColor } = await page.evaluate(() => {
      const { cursor, userSelect, backgroundColor } = getComputedStyle(document.body);
      return { cursor, userSelect, backgroundColor };
    });
    expect({ cursor, userSelect, backgroundColor }).toEqual({
      ...{ cursor: 'none', userSelect: 'none', backgroundColor: 'rgb(0, 0, 0)' },
    });
  });

  test('fills the screen when touched', async () => {
    const screen = await Screen.on(site, WHILE_OPEN);
    await screen.page.mouse.click(100, 100);
    await screen.page.waitForFunction(() => document.fullscreenElement !== null);
  });

  test('passes over a picture that never ends loading, and shows all the others', async () => {
    const answer = { withoutPictures: new RegExp(running[1] ?? '') };
    const screen = await Screen.on(site, WHILE_OPEN, answer);
    await screen.pass(60 * SECOND);
    await screen.settle();
    const files = await screen.sequence(running.length);
    const others = running.filter((_, at) => at !== 1);
    expect([...new Set(files)].sort()).toEqual(others.sort());
  });
});

describe('when a consultation ends', () => {
  test('a screen changes at that moment, even without network', async () => {
    const screen = await Screen.on(site, '2025-11-15T23:59:30+07:00');
    await screen.page.context().setOffline(true);
    await screen.pass(29 * SECOND);
    expect(ended).not.toContain(await screen.shown());
    await screen.pass(2 * SECOND, 1000);
    expect(await screen.sequence(ended.length + 1)).toEqual([...ended, ended[0]]);
  });

  test('a screen switched on later shows only that it has ended', async () => {
    const screen = await Screen.on(site, '2025-12-01T06:00:00+07:00');
    expect(await screen.sequence(ended.length + 1)).toEqual([...ended, ended[0]]);
  });

  test('a screen nobody has looked after for years still says so', async () => {
    const screen = await Screen.on(site, '2028-02-01T06:00:00+07:00');
    for (const file of await screen.sequence(3)) expect(file).toContain('da-ket-thuc');
  });

  test('a screen that has nothing else says it in words', async () => {
    const screen = await Screen.on(site, '2025-12-01T06:00:00+07:00', {
      withoutPictures: /da-ket-thuc|xem-lai/,
    });
    await screen.pass(5 * SECOND, 1000);
    expect(await screen.shown()).toMatch(/kết thúc/i);
  });
});

describe('a screen whose server', () => {
  test.each([
    ['answers with an error', { status: 500, body: 'Lỗi' }],
    ['sends half a list', { body: publishedList().slice(0, 900) }],
    ['sends an empty list', { body: '{"generatedAtMs":1893456000000,"data":[]}' }],
    ['is a log-in page of a hotel', { body: '<!doctype html><title>Wi-Fi</title>' }],
    [
      'sends something else',
      { body: '{"generatedAtMs":1893456000000,"data":[{"file":"//x/y.js","seconds":8}]}' },
    ],
  ])('%s plays on', async (_, answer) => {
    const screen = await Screen.on(site, WHILE_OPEN, answer);
    await screen.pass(10 * 60 * SECOND);
    await screen.settle();
    const files = await screen.sequence(running.length);
    expect([...files].sort()).toEqual([...running].sort());
  });

  test('has a new list shows it, and drops the pictures no longer on it', async () => {
    const screen = await Screen.on(site, WHILE_OPEN);
    const list = JSON.parse(publishedList()) as {
      data: object[];
      later: object[];
      generatedAtMs: number;
    };
    const kept = {
      ...list,
      data: list.data.slice(0, 2),
      later: [],
      generatedAtMs: list.generatedAtMs + HOUR,
    };
    screen.answer.body = JSON.stringify(kept);
    await screen.pass(7 * 60 * SECOND);
    await screen.settle();
    await screen.pass(24 * SECOND);
    const files = await screen.sequence(3);
    expect([...new Set(files)].sort()).toEqual(running.slice(0, 2).sort());
    expect(await screen.page.locator('img').count()).toBe(2);
  });
});

describe('a screen whose clock', () => {
  test.each([
    ['is two years ahead', 2 * YEAR],
    ['is two years behind', -2 * YEAR],
  ])('%s goes by the server’s', async (_, ahead) => {
    const screen = await Screen.on(site, WHILE_OPEN, { ahead });
    expect(await screen.sequence(running.length)).toEqual(running);
    const over = await Screen.on(site, '2025-12-01T06:00:00+07:00', { ahead });
    await expect.poll(() => over.shown()).toMatch(/\.png$/);
    expect(ended).toContain(await over.shown());
  });

  test('is behind shows nothing from before its page was written, though no server answers', async () => {
    const screen = await Screen.on(site, WHILE_OPEN, { ahead: -20 * YEAR, status: 500 });
    expect(await screen.sequence(2)).toEqual(running.slice(0, 2));
  });

  test('is set right while it plays goes on as before', async () => {
    const screen = await Screen.on(site, WHILE_OPEN, { ahead: -2 * YEAR });
    screen.answer.status = 500;
    await screen.page.clock.setSystemTime(Date.parse(WHILE_OPEN));
    for (const file of await screen.sequence(3)) expect(running).toContain(file);
  });
});

test('a day without network: plays on, and grows by nothing in ten thousand pictures', async () => {
  const screen = await Screen.on(site, WHILE_OPEN);
  await screen.pass(running.length * 8 * SECOND);
  await screen.settle();
  await screen.page.context().setOffline(true);
  const devtools = await screen.page.context().newCDPSession(screen.page);
  const heap = async (): Promise<{ used: number; nodes: number }> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    return { used: usedSize, nodes };
  };
  await screen.pass(HOUR, HOUR / 4);
  const before = await heap();
  const shown = new Set<string>();
  // 22 hours and a half, a picture every 8 seconds: 10,125 of them.
  for (let quarter = 0; quarter < 90; quarter += 1) {
    await screen.pass(HOUR / 4, HOUR / 4);
    shown.add(await screen.shown());
  }
  const after = await heap();
  for (const file of shown) expect(running).toContain(file);
  expect(shown.size).toBeGreaterThan(2);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
  // The simulated clock keeps some notes of its own.
  expect(after.used - before.used).toBeLessThan(400_000);
  await screen.page.context().setOffline(false);
});

describe('a player that', () => {
  test('is a Yodeck is told when all is there', async () => {
    const screen = await Screen.on(site, WHILE_OPEN, {}, '?player=yodeck');
    const ready = JSON.stringify({ ready_for_cache: true, valid_for: 3600 });
    await expect.poll(() => screen.page.title()).toBe(ready);
    const other = await Screen.on(site, WHILE_OPEN);
    expect(await other.page.title()).toMatch(/^Màn hình/);
  });

  test('runs no scripts asks for the page again', async () => {
    const page = await site.visit(PLAYER.address, { javaScriptEnabled: false });
    expect(await page.locator('noscript meta[http-equiv="refresh"]').getAttribute('content')).toBe(
      '900',
    );
  });

  test('has only a USB stick plays from it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khung-hinh-'));
    const pack = unzipSync(bytesOf('open', `${PLAYER.address.slice(1)}khung-hinh.zip`));
    for (const [name, bytes] of Object.entries(pack)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const { page } = await Screen.on(site, WHILE_OPEN);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const files: string[] = [];
    while (files.length < running.length) {
      files.push((await page.locator('img.shown').getAttribute('src')) ?? '');
      await page.waitForTimeout(150);
      await page.clock.runFor(8 * SECOND);
    }
    expect(files).toEqual(running.map((file) => `khung-hinh/${file}`));
  });
});
