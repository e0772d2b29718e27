import { FEED_MINUTES, type BoardFeed } from './board-feed.ts';
import { localMoment } from './moments.ts';
import { stretchesOf } from './stretches.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * The pictures of a board as SMIL 3.0: one endless sequence for each stretch of time, so that a player
 * without network goes from one to the next by its own clock. Times have no zone, as players document
 * them: the player's own clock, which must show Vietnam's time.
 * @param feed the board's feed
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
  const sequences = stretchesOf(feed).flatMap(({ begin, end, frames }) =>
    element(
      'seq',
      {
        repeatCount: 'indefinite',
        begin: begin === null ? undefined : `wallclock(${localMoment(begin)})`,
        end: end === null ? undefined : `wallclock(${localMoment(end)})`,
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
