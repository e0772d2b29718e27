import { FEED_MINUTES, type BoardFeed } from './board-feed.ts';
import { dayNumberAt, dayNumberOf, momentOf } from '../model/time/vietnam-clock.ts';
import { localMoment } from './moments.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { element, xmlDocument } from './xml.ts';

/** Begin of what has always been due: a moment every player's clock has passed. */
const LONG_AGO = momentOf(dayNumberOf('2000-01-01'), 0);

/**
 * Days a list covers. garlic counts the milliseconds to a moment in 32 bits with a sign: up to 24.8
 * days it is right, up to 49.7 days its timer does not start, and beyond it rings too early.
 */
const DAYS_AHEAD = 49;

/** Added to the last day of the list for what never ends: 68 years, and nothing in 32 bits. */
const FOR_EVER = 500 * 2 ** 32;

/**
 * The pictures of a board as SMIL 3.0: one endless sequence for each stretch of time, so that a
 * player without network goes from one to the next by its own clock. Times have no zone, as players
 * document them: the player's own clock, which must show Vietnam's time.
 *
 * Every stretch has a begin and an end: signageOS reads no `end` where `begin` is missing, and
 * would play the first stretch for ever.
 */
export function smilPlaylist(feed: BoardFeed): string {
  const { width, height } = feed.board;
  const region = 'man-hinh';
  const head = [
    ...element('meta', { 'http-equiv': 'Refresh', content: FEED_MINUTES * 60 }),
    ...element('meta', { name: 'title', content: feed.title }),
    ...element('layout', {}, [
      ...element('root-layout', { width, height, backgroundColor: '#000000' }),
      ...element('region', {
        ...{ regionName: region, left: 0, top: 0, width, height },
        ...{ 'z-index': 1, fit: 'meet' },
      }),
    ]),
  ];
  const sequences = boundedStretches(feed).flatMap(({ begin, end, frames }) =>
    element(
      'seq',
      {
        repeatCount: 'indefinite',
        begin: `wallclock(${localMoment(begin)})`,
        end: `wallclock(${localMoment(end)})`,
      },
      frames.flatMap(({ file, seconds, alt }) =>
        element('img', { src: feed.base + file, region, dur: `${seconds}s`, fit: 'meet', alt }),
      ),
    ),
  );
  return xmlDocument(
    element(
      'smil',
      { xmlns: 'http://www.w3.org/ns/SMIL', version: '3.0', baseProfile: 'Language' },
      [...element('head', {}, head), ...element('body', {}, element('par', {}, sequences))],
    ),
  );
}

/**
 * The stretches that players can count to. Without a new build a board goes dark, never wrong.
 */
function boundedStretches(
  feed: BoardFeed,
): { begin: number; end: number; frames: Stretch['frames'] }[] {
  const last = momentOf(dayNumberAt(feed.now) + DAYS_AHEAD, 0);
  return stretchesOf(feed)
    .map(({ begin, end, frames }) => ({
      begin: begin ?? LONG_AGO,
      end: end === null ? last + FOR_EVER : Math.min(end, last),
      frames,
    }))
    .filter(({ begin }) => begin < last);
}
