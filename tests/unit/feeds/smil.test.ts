import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardFeed } from '../../../src/feeds/board-feed.ts';
import { smilPlaylist } from '../../../src/feeds/smil.ts';
import { framesAround, framesAt, type PlaylistFrame } from '../../../src/model/boards/playlist.ts';
import { garlicShows, sequencesOf, signageOsShows } from '../../support/boards/smil-players.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2025-11-03T09:00:00+07:00');

const frame = (name: string, from: number | null, until: number | null): PlaylistFrame => ({
  ...{
    name,
    file: `${name}.png`,
    sha256: name.padEnd(64, '0'),
    bytes: 1234,
    alt: name,
    text: name,
  },
  ...{ seconds: 8, priority: 'normal', from, until },
});

const feedOf = (frames: readonly PlaylistFrame[], now = NOW): BoardFeed => ({
  ...{ title: 'Thử', description: 'Thử', base: '', now, opensAt: NOW, ticker: [], frames },
  campaign: { id: 'thu', title: 'Góp ý thử', page: 'https://thu.example/dot/thu/' },
  board: { id: '96x16', name: 'Bảng thử', width: 96, height: 16 },
  ...framesAround(frames, now),
});

/** A consultation as a board shows it: before, during, on its last day, and for ever after. */
function framesOf(cuts: readonly number[]): PlaylistFrame[] {
  const bounds = [null, ...cuts, null];
  return bounds.slice(1).flatMap((until, at) => {
    const from = bounds[at] ?? null;
    return [frame(`tieu-de-${at}`, from, until), frame(`ma-qr-${at}`, from, until)];
  });
}

const names = (frames: readonly PlaylistFrame[]): string[] => frames.map(({ file }) => file);
const cuts = (days: number) =>
  fc
    .uniqueArray(fc.integer({ min: -5 * 24, max: days * 24 }), { minLength: 1, maxLength: 5 })
    .map((hours) => hours.sort((a, b) => a - b).map((hour) => NOW + hour * 3_600_000));

/** Moments at which something could go wrong: around every change, and any other. */
const momentsOf = (changes: readonly number[], from: number, to: number): number[] =>
  [...changes.flatMap((cut) => [cut - 1000, cut, cut + 1000]), from, (from + to) / 2, to].filter(
    (at) => at >= from && at <= to,
  );

describe('a list for SMIL players', () => {
  test('gives every stretch a begin and an end, without a gap or an overlap', () => {
    fc.assert(
      fc.property(cuts(200), (changes) => {
        const sequences = sequencesOf(smilPlaylist(feedOf(framesOf(changes))));
        expect(sequences.length).toBeGreaterThan(0);
        for (const [at, { begin, end }] of sequences.entries()) {
          expect(begin).not.toBeNull();
          expect(end ?? 0).toBeGreaterThan(begin ?? Infinity);
          expect(begin).toBe(at === 0 ? begin : sequences[at - 1]?.end);
        }
        expect(sequences[0]?.begin).toBeLessThan(NOW - 365 * DAY);
      }),
    );
  });

  test('is asked for anew every fifteen minutes', () => {
    expect(smilPlaylist(feedOf(framesOf([])))).toMatch(/<meta http-equiv="Refresh" content="900"/);
  });

  test('ends 49 days ahead: what begins at that moment is no longer on it', () => {
    const last = Date.parse('2025-12-22T00:00:00+07:00');
    const ends = (change: number) =>
      sequencesOf(smilPlaylist(feedOf(framesOf([change])))).map(({ end }) => end);
    expect(ends(last)).toEqual([last]);
    expect(ends(last - 1000)).toEqual([last - 1000, expect.any(Number)]);
  });

  test('is played right by both players for weeks without another build or a restart', () => {
    fc.assert(
      fc.property(cuts(200), fc.integer({ min: 0, max: 24 * DAY }), (changes, loaded) => {
        const frames = framesOf(changes);
        const smil = smilPlaylist(feedOf(frames));
        for (const at of momentsOf(changes, NOW + loaded, NOW + 24 * DAY)) {
          const due = names(framesAt(frames, at));
          expect(signageOsShows(smil, at)).toEqual(due);
          expect(garlicShows(smil, NOW + loaded, at)).toEqual(due);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('shows what is due or nothing for as long as it speaks, never what is over or to come', () => {
    fc.assert(
      fc.property(cuts(200), fc.integer({ min: 0, max: 24 * DAY }), (changes, loaded) => {
        const frames = framesOf(changes);
        const smil = smilPlaylist(feedOf(frames));
        for (const at of momentsOf(changes, NOW + loaded, NOW + 48 * DAY)) {
          const due = names(framesAt(frames, at));
          expect([due, []]).toContainEqual(signageOsShows(smil, at));
          if (at < NOW + loaded + 24 * DAY)
            expect([due, []]).toContainEqual(garlicShows(smil, NOW + loaded, at));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('says that a consultation has ended for years after the last build', () => {
    const frames = framesOf([NOW + DAY]);
    const smil = smilPlaylist(feedOf(frames));
    for (const days of [2, 30, 48, 400, 4000]) {
      expect(signageOsShows(smil, NOW + days * DAY)).toEqual(['tieu-de-1.png', 'ma-qr-1.png']);
    }
    for (const days of [2, 20, 30, 40, 48]) {
      expect(garlicShows(smil, NOW, NOW + days * DAY)).toEqual(['tieu-de-1.png', 'ma-qr-1.png']);
    }
  });

  test('is the same list all day, so that players are not made to load it again', () => {
    const frames = framesOf([NOW + 3 * DAY]);
    expect(smilPlaylist(feedOf(frames, NOW + 3_600_000))).toBe(smilPlaylist(feedOf(frames)));
  });
});

describe('the players as they are simulated', () => {
  const list = (bounds: string): string =>
    `<smil xmlns="http://www.w3.org/ns/SMIL"><body><par><seq ${bounds}><img src="a.png"/></seq></par></body></smil>`;
  const end = 'end="wallclock(2025-11-10T00:00:00)"';

  test('signageOS plays for ever what has an end and no begin', () => {
    expect(signageOsShows(list(end), NOW + 30 * DAY)).toEqual(['a.png']);
    expect(
      signageOsShows(list(`begin="wallclock(2025-11-01T00:00:00)" ${end}`), NOW + 30 * DAY),
    ).toEqual([]);
  });

  test('garlic starts at once what has no begin, and stops it at its end', () => {
    expect(garlicShows(list(end), NOW, NOW)).toEqual(['a.png']);
    expect(garlicShows(list(end), NOW, NOW + 8 * DAY)).toEqual([]);
    expect(garlicShows(list(end), NOW + 8 * DAY, NOW + 9 * DAY)).toEqual([]);
  });

  test('garlic begins too early what is more than 49.7 days ahead', () => {
    const far = 'begin="wallclock(2026-01-02T09:00:00)"';
    expect(garlicShows(list(far), NOW, NOW + 5 * DAY)).toEqual([]);
    expect(garlicShows(list(far), NOW, NOW + 11 * DAY)).toEqual(['a.png']);
  });
});
