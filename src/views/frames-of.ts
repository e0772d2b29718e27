import type { Content } from '../content-files/content.ts';
import { formatDay } from '../model/calendar.ts';
import { deadlineWords } from '../model/deadline.ts';
import { comparable, sentenceCase } from '../model/vietnamese.ts';
import type { Frame } from '../press/frame.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { codeFor } from './printed-codes.ts';
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

/**
 * The frames of a consultation, in the order they play: those for while it runs, then the one that
 * says it has ended, and the QR, which always leads somewhere.
 * @param content the checked content
 * @param at the consultation nationwide
 */
export function framesOf(content: Content, at: CampaignAtPlace): FrameEntry[] {
  const { campaign, publicDeadline, timetable } = at;
  const trial = settings.isTrial;
  const publisher = at.publisher ?? SHEET_WORDS.noPublisher;
  const paper = codeFor(content, campaign, at.place.key, 'screen');
  const closesAt = timetable.closings.at(-1) ?? null;
  const value = sentenceCase(deadlineWords(publicDeadline.deadline));
  // The title has a frame of its own: a slogan that only repeats it would be shown twice.
  const slogan = campaign.slogans.find(
    ({ status, audience, text }) =>
      status === 'in-force' &&
      audience === 'public' &&
      comparable(text) !== comparable(campaign.title),
  );
  const ended = `Đã kết thúc ngày ${formatDay(campaign.periods.vneid.closes)}`;

  const running: { name: string; alt: string; frame: Frame }[] = [
    {
      name: 'tieu-de',
      alt: `${campaign.title} ${SHEET_WORDS.subtitle}`,
      frame: {
        kind: 'title',
        kicker: sentenceCase(SHEET_WORDS.subtitle),
        title: campaign.title,
        publisher,
        trial,
      },
    },
    {
      name: 'thoi-han',
      alt: `${SHEET_WORDS.deadlineLabel}: ${value}`,
      frame: {
        kind: 'deadline',
        title: SHEET_WORDS.deadlineLabel,
        value,
        place: at.place.name,
        trial,
      },
    },
    ...stepFrames(campaign.posterSteps, trial),
    ...(slogan
      ? [
          {
            name: 'khau-hieu',
            alt: slogan.text,
            frame: {
              kind: 'slogan' as const,
              text: slogan.text,
              source: slogan.standing === 'suggested' ? 'Gợi ý' : '',
              trial,
            },
          },
        ]
      : []),
  ];
  const entries: FrameEntry[] = [
    ...running.map((one) => ({ ...one, from: null, until: closesAt })),
    {
      name: 'da-ket-thuc',
      alt: `${campaign.title}. ${ended}`,
      frame: {
        kind: 'ended',
        title: campaign.title,
        text: ended,
        typedAddress: paper.typedAddress,
        trial,
      },
      from: closesAt,
      until: null,
    },
    {
      name: 'ma-qr',
      alt: `Quét mã QR hoặc gõ địa chỉ ${paper.typedAddress}`,
      frame: {
        kind: 'qr',
        title: campaign.shortTitle,
        symbolUrl: paper.symbolUrl,
        typedAddress: paper.typedAddress,
        code: paper.code,
        safety: SHEET_WORDS.safety,
        trial,
      },
      from: null,
      until: null,
    },
  ];
  return entries.map((entry, index) => ({
    ...entry,
    name: `${String(index + 1).padStart(2, '0')}-${entry.name}`,
  }));
}

function stepFrames(steps: readonly string[], trial: boolean) {
  const frames: { name: string; alt: string; frame: Frame }[] = [];
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
