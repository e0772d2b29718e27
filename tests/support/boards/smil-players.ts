/**
 * Which sequences of a SMIL list two players show, by the rules their sources follow; no code of theirs.
 *
 * signageOS (`parseSmilSchedule`, `processPlaylist` of smil-player 34ee9b2): an element without `begin`
 * has no schedule at all, its `end` is not looked at; one with `begin` plays from then to its `end`,
 * or to 2100 where it has none; what is over is never begun.
 *
 * garlic (`BaseTimings`, `EnhancedTimer`, `WallClock` of garlic-player 382d456): a missing `begin` is
 * 0 s, so the element starts when the list is loaded; a moment in the past fires at once, and an end in
 * the past keeps the element from starting; a moment ahead is a timer, whose milliseconds Qt holds in
 * 32 bits with a sign and which never starts when they are negative.
 */
import { childrenOf, readXml, type XmlElement } from '../reads/read-xml.ts';

const NS = '{http://www.w3.org/ns/SMIL}';

/** What a list holds for one stretch of time; moments are epoch ms. */
interface Sequence {
  begin: number | null;
  end: number | null;
  files: string[];
}

/** The sequences of a list, in order. */
export function sequencesOf(smil: string): Sequence[] {
  const [body] = childrenOf(readXml(smil), `${NS}body`);
  const [par] = body ? childrenOf(body, `${NS}par`) : [];
  return (par ? childrenOf(par, `${NS}seq`) : []).map((seq) => ({
    begin: wallclock(seq, 'begin'),
    end: wallclock(seq, 'end'),
    files: childrenOf(seq, `${NS}img`).map(({ attributes }) => attributes['src'] ?? ''),
  }));
}

/** Both players take the time of day in eight letters, and their own clock, here Vietnam's. */
function wallclock({ attributes }: XmlElement, name: string): number | null {
  const written = attributes[name];
  if (written === undefined) return null;
  const [, moment] = /^wallclock\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(written) ?? [];
  if (moment === undefined) throw new Error(`No player reads ${written}`);
  return Date.parse(`${moment}+07:00`);
}

/**
 * What signageOS shows.
 * @param smil the list
 * @param at epoch ms
 */
export function signageOsShows(smil: string, at: number): string[] {
  const defaultEnd = Date.parse('2100-01-01T23:59:59+07:00');
  return sequencesOf(smil)
    .filter(({ begin, end }) => begin === null || (begin <= at && at < (end ?? defaultEnd)))
    .flatMap(({ files }) => files);
}

/**
 * What garlic shows.
 * @param smil the list
 * @param loadedAt when it was loaded, epoch ms
 * @param at epoch ms, not before
 */
export function garlicShows(smil: string, loadedAt: number, at: number): string[] {
  return sequencesOf(smil)
    .filter(({ begin, end }) => {
      const isOverAtLoad = end !== null && end <= loadedAt;
      const startsAtLoad = (begin === null || begin <= loadedAt) && !isOverAtLoad;
      const rings = (moment: number | null): number =>
        moment === null || moment <= loadedAt ? Infinity : loadedAt + timer(moment - loadedAt);
      const [started, ended] = [startsAtLoad ? loadedAt : rings(begin), rings(end)];
      return started <= at && !(started <= ended && ended <= at);
    })
    .flatMap(({ files }) => files);
}

/** Milliseconds until a timer rings, as an `int` holds them. */
const timer = (milliseconds: number): number =>
  (milliseconds | 0) < 0 ? Infinity : milliseconds | 0;
