import type { CampaignEntry, Content } from '../content-files/content.ts';
import { deadlineWords } from '../model/deadline.ts';
import { sentenceCase } from '../model/vietnamese.ts';
import type { Frame } from '../press/frame.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { endedWords } from './ended-words.ts';
import { codeFor } from './printed-codes.ts';
import { publicSlogans } from './public-slogans.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { settings } from './site-content.ts';

/** A frame of a campaign: its file name, what it shows, and when it may be shown. */
export interface FrameEntry {
  /** File name without extension: `01-tieu-de`. */
  name: string;
  /** What it says, for people who do not see the picture. */
  alt: string;
  frame: Frame;
  /** Epoch ms; `null` where there is no bound. */
  from: number | null;
  until: number | null;
}

/** Steps a frame holds: two of them are about as much as somebody passing by can read. */
const STEPS_PER_FRAME = 2;

/** A frame before it has its place in the order. */
type Drawn = Pick<FrameEntry, 'alt' | 'frame'> & { name: string };

/**
 * The frames of a consultation, in the order they play: those for while it runs, then those that say
 * it has ended. A screen is never left with nothing to show.
 * @param content the checked content
 * @param at the consultation nationwide
 */
export function framesOf(content: Content, at: CampaignAtPlace): FrameEntry[] {
  const closesAt = at.timetable.closings.at(-1) ?? null;
  const entries = [
    ...runningFrames(content, at).map((one) => ({ ...one, from: null, until: closesAt })),
    ...endedFrames(content, at).map((one) => ({ ...one, from: closesAt, until: null })),
  ];
  return entries.map((entry, index) => ({
    ...entry,
    name: `${String(index + 1).padStart(2, '0')}-${entry.name}`,
  }));
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

/**
 * The frames to show at a moment.
 * @param frames all frames of a campaign
 * @param now epoch ms
 */
export function framesAt(frames: readonly FrameEntry[], now: number): FrameEntry[] {
  return frames.filter(
    ({ from, until }) => (from === null || now >= from) && (until === null || now < until),
  );
}
