import { memoized } from '../../model/memoized.ts';
import { createHash } from 'node:crypto';
import type { Content } from '../../content-files/content.ts';
import { boardKey } from '../../model/boards/board.ts';
import type { PlaylistFrame, RefusedFrame } from '../../model/boards/playlist.ts';
import type { Scene } from '../../press/boards/scene.ts';
import { scenesOfRound, type TimedMessage } from '../../press/boards/scenes-of-round.ts';
import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import { keptDrawing } from '../../press/engine/kept.ts';
import type { Board } from '../../schemas/board.ts';
import { boardMessages } from './board-messages.ts';
import { BOARD_WORDS } from './board-words.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { placesOf, type Place } from '../place/places.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';

/** A still picture of a board with its file. */
export interface FrameEntry extends PlaylistFrame {
  png: Uint8Array;
}

/** Everything a board shows about a consultation, on every day. */
export interface BoardPlaylist {
  at: CampaignAtPlace;
  board: Board;
  /** Its part of the address below the campaign: `960x192`, `ha-tinh/song-tri/cong-truong`. */
  key: string;
  /** In playing order: before it opens, while it runs, after it has ended. */
  frames: FrameEntry[];
  /** What is not legible there; a code refused may still have its address among the frames. */
  refused: RefusedFrame[];
}

/** Playlists by campaign and board. */
const playlistsOf = memoized<Site, Map<string, Promise<BoardPlaylist>>>(() => new Map());

/**
 * The boards a consultation is shown on: every preset for the whole country; those of a locality, of
 * the presets it has asked for and of its own.
 */
export function boardsOf(content: Content): { place: Place; board: Board }[] {
  return placesOf(content).flatMap((place) => {
    const own = place.localities.at(-1);
    const chosen = own && new Set(own.standardBoards);
    const standard = content.boards.filter(({ id }) => !chosen || chosen.has(id));
    return [...standard, ...(own?.boards ?? [])].map((board) => ({ place, board }));
  });
}

/** Whether a place has boards of its own: presets it has asked for, or others. */
export function hasOwnBoards(place: Place | undefined): boolean {
  const own = place?.localities.at(-1);
  return own !== undefined && own.standardBoards.length + own.boards.length > 0;
}

/** The playlist of every consultation on every board. */
export function allPlaylists(site: Site): Promise<BoardPlaylist[]> {
  const boards = boardsOf(site.content);
  return Promise.all(
    site.content.campaigns.flatMap((campaign) =>
      boards.map(({ place, board }) =>
        framesOf(site, campaignAtPlace(site.content, campaign, place), board),
      ),
    ),
  );
}

/**
 * What a board shows about a consultation, in the order it plays: what cannot be legible is refused
 * with the reason. A screen is never left with nothing to show. Drawn once a build, by workers.
 */
export function framesOf(site: Site, at: CampaignAtPlace, board: Board): Promise<BoardPlaylist> {
  const known = playlistsOf(site);
  const key = boardKey(at.place.key, board.id);
  const id = `${at.campaign.id} ${key}`;
  const playlist = known.get(id) ?? drawPlaylist(site, at, board, key);
  known.set(id, playlist);
  return playlist;
}

async function drawPlaylist(
  site: Site,
  at: CampaignAtPlace,
  board: Board,
  key: string,
): Promise<BoardPlaylist> {
  const { scenes, refused } = scenesOn(site, at, board);
  const seconds = board.seconds ?? site.content.secondsPerFrame;
  const pictures = new Map<string, Promise<Picture>>();
  const frames = await Promise.all(
    scenes.map(async ({ name, scene, text, from, until }): Promise<FrameEntry> => {
      const { png, sha256 } = await drawnOnce(pictures, scene);
      return {
        ...{ name, file: `${name}.${sha256.slice(0, 8)}.png`, sha256, bytes: png.length },
        ...{ alt: scene.text, text, seconds, priority: 'normal', from, until, png },
      };
    }),
  );
  return { at, board, key, frames, refused };
}

/**
 * What a board shows about a consultation, arranged and not yet drawn.
 * @param at the consultation in the place of the board
 */
export const scenesOn = (
  site: Site,
  at: CampaignAtPlace,
  board: Board,
): ReturnType<typeof scenesOfRound> => arrangedRound(roundOf(site, at), board);

/**
 * Arranges a round. What was arranged before is not arranged again: whether a text is legible takes trying
 * many sizes.
 */
export function arrangedRound(
  ...[messages, board]: Parameters<typeof scenesOfRound>
): ReturnType<typeof scenesOfRound> {
  const kept = keptDrawing({ round: messages, board });
  const before = kept.copy();
  if (before) return JSON.parse(Buffer.from(before).toString()) as ReturnType<typeof scenesOfRound>;
  const arranged = scenesOfRound(messages, board);
  kept.keep(Buffer.from(JSON.stringify(arranged)));
  return arranged;
}

interface Picture {
  png: Uint8Array;
  sha256: string;
}

/** The same picture may stand in two phases. */
function drawnOnce(pictures: Map<string, Promise<Picture>>, scene: Scene): Promise<Picture> {
  const key = JSON.stringify(scene);
  const picture = pictures.get(key) ?? drawn(scene);
  pictures.set(key, picture);
  return picture;
}

async function drawn(scene: Scene): Promise<Picture> {
  const png = await drawElsewhere({ scene });
  return { png, sha256: createHash('sha256').update(png).digest('hex') };
}

/**
 * All a round says about a consultation in a place, on any board.
 * @param at the consultation in the place
 */
export const roundOf = (site: Site, at: CampaignAtPlace): TimedMessage[] => [
  ...trialMessages(site.settings),
  ...boardMessages(site, at),
];

/** While the site has no real address, every round opens by saying so, at every size. */
function trialMessages(settings: Settings): TimedMessage[] {
  if (!settings.isTrial) return [];
  const wordings = [{ main: BOARD_WORDS.trial }, { main: 'Bản thử' }];
  const message = { kind: 'trial', wordings, isOver: false } as const;
  return [{ name: 'ban-thu', message, from: null, until: null }];
}
