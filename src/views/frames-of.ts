import { createHash } from 'node:crypto';
import type { CampaignEntry, Content } from '../content-files/content.ts';
import { deadlineWords } from '../model/deadline.ts';
import { sentenceCase } from '../model/vietnamese.ts';
import { boardKey } from '../model/board.ts';
import type { PlaylistFrame, RefusedFrame } from '../model/playlist.ts';
import { renderFramePng, type Frame } from '../press/frame.ts';
import { PressError } from '../press/press-error.ts';
import type { Board } from '../schemas/board.ts';
import { campaignAtPlace, type CampaignAtPlace } from './campaign-at-place.ts';
import { endedWords } from './ended-words.ts';
import { placesOf, type Place } from './places.ts';
import { codeFor } from './printed-codes.ts';
import { publicSlogans } from './public-slogans.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { settings } from './site-content.ts';

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
  refused: RefusedFrame[];
}

/** A frame before it is drawn. */
interface Planned extends Drawn {
  from: number | null;
  until: number | null;
}

/** Steps a frame holds: two of them are about as much as somebody passing by can read. */
const STEPS_PER_FRAME = 2;

/** A frame before it has its place in the order. */
interface Drawn {
  name: string;
  alt: string;
  frame: Frame;
}

const playlists = new WeakMap<Content, Map<string, BoardPlaylist>>();

/**
 * The boards a consultation is shown on: the national presets, and those localities list as their own.
 * @param content the checked content
 */
export function boardsOf(content: Content): { place: Place; board: Board }[] {
  return placesOf(content).flatMap((place) => {
    const own = place.localities.at(-1);
    return (own ? own.boards : content.boards).map((board) => ({ place, board }));
  });
}

/**
 * The playlist of every consultation on every board.
 * @param content the checked content
 */
export function allPlaylists(content: Content): BoardPlaylist[] {
  const boards = boardsOf(content);
  return content.campaigns.flatMap((campaign) =>
    boards.map(({ place, board }) =>
      framesOf(content, campaignAtPlace(content, campaign, place), board),
    ),
  );
}

/**
 * What a board shows about a consultation, in the order it plays: what cannot be legible is refused
 * with the reason. A screen is never left with nothing to show. Drawn once a build.
 * @param content the checked content
 * @param at the consultation in the board's place
 * @param board the board
 */
export function framesOf(content: Content, at: CampaignAtPlace, board: Board): BoardPlaylist {
  const known = playlists.get(content) ?? new Map<string, BoardPlaylist>();
  playlists.set(content, known);
  const key = boardKey(at.place.key, board.id);
  const id = `${at.campaign.id} ${key}`;
  const playlist = known.get(id) ?? drawPlaylist(content, at, board, key);
  known.set(id, playlist);
  return playlist;
}

function drawPlaylist(
  content: Content,
  at: CampaignAtPlace,
  board: Board,
  key: string,
): BoardPlaylist {
  const closesAt = at.timetable.closings.at(-1) ?? null;
  const planned: Planned[] = [
    ...runningFrames(content, at).map((one) => ({ ...one, from: null, until: closesAt })),
    ...endedFrames(content, at).map((one) => ({ ...one, from: closesAt, until: null })),
  ];
  const frames: FrameEntry[] = [];
  const refused: RefusedFrame[] = [];
  for (const { name: plain, alt, frame, from, until } of planned) {
    try {
      const png = renderFramePng(frame, board);
      const name = `${String(frames.length + 1).padStart(2, '0')}-${plain}`;
      const sha256 = createHash('sha256').update(png).digest('hex');
      const seconds = board.seconds ?? content.secondsPerFrame;
      frames.push({
        ...{ name, file: `${name}.${sha256.slice(0, 8)}.png`, sha256, bytes: png.length },
        ...{ alt, text: alt, seconds, priority: 'normal', from, until, png },
      });
    } catch (error) {
      if (!(error instanceof PressError)) throw error;
      refused.push({ name: plain, text: alt, why: error.reason, from, until });
    }
  }
  return { at, board, key, frames, refused };
}

function runningFrames(content: Content, at: CampaignAtPlace): Drawn[] {
  const { campaign } = at;
  const trial = settings.isTrial;
  const title = SHEET_WORDS.deadlineLabel;
  const value = sentenceCase(deadlineWords(at.publicDeadline.deadline));
  return [
    {
      name: 'tieu-de',
      alt: `${campaign.title} ${SHEET_WORDS.subtitle}`,
      frame: {
        kind: 'title',
        kicker: sentenceCase(SHEET_WORDS.subtitle),
        title: campaign.title,
        publisher: at.publisher ?? SHEET_WORDS.noPublisher,
        trial,
      },
    },
    {
      name: 'thoi-han',
      alt: `${title}: ${value}`,
      frame: { kind: 'deadline', title, value, place: at.place.name, trial },
    },
    ...stepFrames(campaign.posterSteps, trial),
    ...sloganFrames(campaign, trial),
    qrFrame(content, at, false, 'Quét mã để xem cách góp ý'),
  ];
}

function endedFrames(content: Content, at: CampaignAtPlace): Drawn[] {
  const { campaign } = at;
  const text = endedWords(campaign);
  const { typedAddress } = codeFor(content, campaign, at.place.key, 'screen');
  return [
    {
      name: 'da-ket-thuc',
      alt: `${campaign.title}. ${text}`,
      frame: { kind: 'ended', title: campaign.title, text, typedAddress, trial: settings.isTrial },
    },
    qrFrame(content, at, true, `${text}. Quét mã để xem lại`),
  ];
}

function qrFrame(content: Content, at: CampaignAtPlace, isOver: boolean, title: string): Drawn {
  const { code, issuedOn, symbolUrl, typedAddress } = codeFor(
    content,
    at.campaign,
    at.place.key,
    'screen',
  );
  return {
    name: isOver ? 'ma-qr-xem-lai' : 'ma-qr',
    alt: `${title}, hoặc gõ địa chỉ ${typedAddress}`,
    frame: {
      kind: 'qr',
      title,
      symbolUrl,
      typedAddress,
      code,
      issuedOn,
      safety: SHEET_WORDS.safety,
      isOver,
      trial: settings.isTrial,
    },
  };
}

/** One slogan for the public. */
function sloganFrames(campaign: CampaignEntry, trial: boolean): Drawn[] {
  const [slogan] = publicSlogans(campaign);
  if (!slogan) return [];
  const source = slogan.standing === 'suggested' ? 'Gợi ý' : '';
  return [
    {
      name: 'khau-hieu',
      alt: slogan.text,
      frame: { kind: 'slogan', text: slogan.text, source, trial },
    },
  ];
}

function stepFrames(steps: readonly string[], trial: boolean): Drawn[] {
  const frames: Drawn[] = [];
  for (let first = 0; first < steps.length; first += STEPS_PER_FRAME) {
    const part = steps.slice(first, first + STEPS_PER_FRAME);
    frames.push({
      name: `buoc-${first + 1}`,
      alt: part.map((step, index) => `Bước ${first + index + 1}: ${step}`).join('. '),
      frame: { kind: 'steps', title: 'Cách góp ý', steps: part, first: first + 1, trial },
    });
  }
  return frames;
}
