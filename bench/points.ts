import { makePointsCountry } from './made-up/make-points-country.ts';
import { measuredBuild } from './country.ts';
import { measureTyping, typingLines } from './typing.ts';

const FOLDER = '.cache/points-country';

/** A day of the consultation on the Congress drafts. */
const NOW = Date.parse('2025-11-03T09:00:00+07:00');

/** What people type. */
const QUERIES = ['thanh', 'phường hòa hiếu', 'tân phú', 'phu tho', 'quang trung', 'đường hòa hiếu'];

/**
 * The finder with a country full of points: how soon it answers a key, and what that weighs.
 * @returns lines of name and figure
 */
export async function benchPoints(): Promise<[string, string][]> {
  makePointsCountry('content', `${FOLDER}/content`);
  const { seconds, peakMb } = await measuredBuild(FOLDER);
  const figures = await measureTyping(`${FOLDER}/dist`, {
    address: '/diem-ho-tro/',
    box: 'main [type="search"]',
    // Points, or the names of places to choose among.
    lists: '[data-results], [data-choices]',
    queries: QUERIES,
    now: NOW,
  });
  return [
    ['build with 16,600 support points', `${seconds.toFixed(1)} s`],
    ['peak memory', `${peakMb.toFixed(0)} MB`],
    ...typingLines(figures, 60),
  ];
}
