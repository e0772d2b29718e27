/** Every preset with the real consultations in every phase: exact, legible, whole, readable. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isLed } from '../../../src/model/boards/board.ts';
import { framesAt } from '../../../src/model/boards/playlist.ts';
import { drawScene } from '../../../src/press/boards/draw-scene.ts';
import { syllables } from '../../../src/press/boards/message.ts';
import { scenesOfRound } from '../../../src/press/boards/scenes-of-round.ts';
import { readQr, type QrReading } from '../../../src/press/proof/proof.ts';
import type { Board } from '../../../src/schemas/board.ts';
import type { BoardPlaylist, FrameEntry } from '../../../src/views/board/frames-of.ts';
import { headerOf, pixelsOf, seenByCamera } from '../../support/boards/board-pixels.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { framesOf, roundOf } from '../../../src/views/board/frames-of.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;
/** Boards as they were in 2025, and those that are offered now. */
const boards = [
  ...new Map(
    [...siteOf(settingsOn('2025-11-03')).content.boards, ...content.boards].map((one) => [
      one.id,
      one,
    ]),
  ).values(),
];
const campaigns = campaignsNationwide(content);

/** Moments of each phase, and a second around each change. */
function moments({ at }: BoardPlaylist): number[] {
  const { opensAt, closings } = at.timetable;
  const changes = [opensAt, ...closings, (closings.at(-1) ?? 0) - 86_400_000];
  return changes.flatMap((change) => [change - 1000, change, change + 1000]).concat(0, Date.now());
}

/** Rows and columns at the very edge that are not ground. */
function inkAtEdge(
  { data, width, height }: Awaited<ReturnType<typeof pixelsOf>>,
  depth: number,
): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const at = (x: number, y: number): number => pixels[y * width + x] ?? 0;
  const edge = [
    ...Array.from({ length: width }, (_, x) => [at(x, depth), at(x, height - 1 - depth)]).flat(),
    ...Array.from({ length: height }, (_, y) => [at(depth, y), at(width - 1 - depth, y)]).flat(),
  ];
  // Grounds run along the edge; a text leaves single pixels of other colours there.
  const counts = new Map<number, number>();
  for (const colour of edge) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts.values()].filter((count) => count < Math.min(width, height) * 0.03).length;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hasRoomForCode = ({ colour, height }: Board): boolean => colour === 'full' && height >= 99;

/** The pictures with a code, each once: the same stands before the opening and after it. */
const codesIn = (frames: readonly FrameEntry[]): FrameEntry[] => [
  ...new Map(
    frames.filter(({ name }) => name.includes('ma-qr')).map((one) => [one.sha256, one]),
  ).values(),
];

/** What both decoders read in a picture, by its bytes. */
const readings = new Map<string, Promise<QrReading>>();

function readingOf({ png, sha256 }: FrameEntry): Promise<QrReading> {
  const reading = readings.get(sha256) ?? pixelsOf(png).then(readQr);
  readings.set(sha256, reading);
  return reading;
}

test('what is really sold is among them', () => {
  const sold = ['1920x1080', '1366x768', '1280x720', '320x160', '256x64', '192x96', '128x64'];
  expect(boards.map(({ id }) => id)).toEqual(expect.arrayContaining(sold));
});

describe.each(boards)('$id', (board) => {
  let playlists: BoardPlaylist[] = [];
  /** Each picture once: the same stands in several playlists. */
  const pictures = (): Map<string, FrameEntry> =>
    new Map(playlists.flatMap(({ frames }) => frames.map((one) => [one.sha256, one])));
  beforeAll(async () => {
    playlists = await Promise.all(campaigns.map((at) => framesOf(site, at, board)));
  });

  test('has something to show at every moment of every consultation', () => {
    for (const playlist of playlists) {
      for (const moment of moments(playlist)) {
        expect(framesAt(playlist.frames, moment).length, String(moment)).toBeGreaterThan(0);
      }
    }
  });

  test('names no deadline that has passed, and says so once it is over', () => {
    for (const { frames, at } of playlists) {
      const closesAt = at.timetable.closings.at(-1) ?? 0;
      const after = framesAt(frames, closesAt);
      expect(after.every(({ name }) => /da-ket-thuc|(ma-qr|dia-chi)-xem-lai/.test(name))).toBe(
        true,
      );
      expect(after.some(({ alt }) => /đã kết thúc/i.test(alt))).toBe(true);
      const before = framesAt(frames, closesAt - 1);
      expect(before.some(({ name }) => name.includes('ngay-cuoi'))).toBe(true);
      expect(before.some(({ name }) => /thoi-han|da-ket-thuc/.test(name))).toBe(false);
    }
  });

  test('shows no choice of the app without the others', () => {
    for (const { frames, at } of playlists) {
      const choices = at.campaign.options.map(({ label }) => label.toLowerCase());
      for (const { alt } of frames) {
        const named = choices.filter((choice) => alt.toLowerCase().includes(choice));
        expect([0, choices.length], alt).toContain(named.length);
      }
    }
  });

  test('every picture has its exact pixels, in a palette, lamps of one colour in one bit, and a clear edge', async () => {
    for (const { png, name } of pictures().values()) {
      const pixels = await pixelsOf(png);
      expect([pixels.width, pixels.height], name).toEqual([board.width, board.height]);
      const { depth, type } = headerOf(png);
      expect(type, name).toBe(3);
      if (board.colour !== 'full') expect(depth, name).toBe(1);
      expect(png.length, name).toBeLessThan(110_000);
      // No text touches the edge of a board that has rows to spare.
      if (board.height >= 56) expect(inkAtEdge(pixels, 0), name).toBe(0);
    }
  });

  test('holds no more than people read in passing', () => {
    // A step is one frame everywhere: who follows it reads at leisure.
    const limitOf = (name: string): number =>
      board.where === 'outdoors' && !/-buoc(-|$)/u.test(name) ? 12 : 25;
    for (const { frames } of playlists) {
      for (const { alt, name } of frames) {
        const read = alt
          .replace(/hoặc gõ địa chỉ \S+/u, '')
          .replace(/Mã \w+, cấp ngày [\d/]+/u, '')
          .replace(/^(Bước \d\/\d: |\d\. )/u, '');
        const said = name.includes('dia-chi') ? '' : read;
        expect(syllables(said), `${name}: ${alt}`).toBeLessThanOrEqual(limitOf(name));
      }
    }
  });

  test('its code is read by both decoders; without room for one, the address stands', async () => {
    for (const { frames, refused, at } of playlists) {
      const noCode = refused.filter(({ name }) => name.startsWith('ma-qr'));
      if (hasRoomForCode(board)) expect(noCode, at.campaign.id).toEqual([]);
      else expect(noCode.map(({ why }) => why).join()).toMatch(/mã QR cần|không đủ chỗ/);
      for (const frame of hasRoomForCode(board) ? codesIn(frames) : []) {
        const { name } = frame;
        const reading = await readingOf(frame);
        expect(reading.zxing, name).toMatch(/^HTTPS:\/\/GOPY\.EXAMPLE\.GOV\.VN\/Q\/\w+\/$/);
        expect(reading.qr, name).toBe(reading.zxing);
      }
    }
  });

  // A playlist may hold pictures kept from an earlier run; here each is drawn anew.
  test('the same content gives the same bytes, kept or drawn', () => {
    const [first] = playlists;
    if (!first) throw new Error('no playlist');
    const { scenes } = scenesOfRound(roundOf(site, first.at), board);
    const drawn = new Set(scenes.map(({ scene }) => hashOf(drawScene(scene))));
    expect(first.frames.filter(({ sha256 }) => !drawn.has(sha256)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

describe.each(boards.filter((one) => isLed(one) && hasRoomForCode(one)))(
  'the lamps of $id',
  (board) => {
    test.each([2, 3, 4])(
      'show a code both decoders read, a camera giving each %i pixels',
      async (zoom) => {
        const playlists = await Promise.all(campaigns.map((at) => framesOf(site, at, board)));
        const codes = playlists.flatMap(({ frames }) => codesIn(frames));
        expect(codes.length).toBeGreaterThan(0);
        // The largest takes seconds to look at, and its codes differ in their last letters only.
        for (const frame of board.width > 700 ? codes.slice(0, 1) : codes) {
          const seen = await readQr(await seenByCamera(await pixelsOf(frame.png), zoom));
          expect(seen, frame.name).toEqual(await readingOf(frame));
        }
      },
    );
  },
);
