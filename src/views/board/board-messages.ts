import type { Content } from '../../content-files/content.ts';
import { dayAt, startOfDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { lastDayWords, lastMomentWords } from '../../model/campaign/last-day.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { Message, Wording } from '../../press/boards/message.ts';
import type { TimedMessage } from '../../press/boards/scenes-of-round.ts';
import { BOARD_WORDS } from './board-words.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { codeFor, onPaper } from '../code/printed-codes.ts';
import { publicSlogans } from '../slogan/public-slogans.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { supportPointsIn } from '../point/support-points.ts';
import type { Site } from '../../site.ts';

/**
 * Support points a round holds at most: passers-by never see the end of a round that lasts minutes.
 */
const MOST_POINTS = 2;

/**
 * What a board says about a consultation, in the order it plays: before it opens, while it runs,
 * after it has ended. No moment is without a message.
 */
export function boardMessages(site: Site, at: CampaignAtPlace): TimedMessage[] {
  const { opensAt, closings } = at.timetable;
  const closesAt = closings.at(-1) ?? opensAt;
  return [
    ...during(null, opensAt, [title(at), opening(at), ...codeMessages(site, at, false)]),
    ...during(opensAt, closesAt, [title(at)]),
    ...dates(at, opensAt, closesAt),
    ...during(opensAt, closesAt, [
      steps(at),
      ...slogans(at),
      ...help(site.content, at),
      phone(site.content),
      ...codeMessages(site, at, false),
    ]),
    ...during(closesAt, null, [ended(at), ...codeMessages(site, at, true)]),
  ];
}

type NamedMessage = Pick<TimedMessage, 'name' | 'message'>;

const during = (from: number | null, until: number | null, all: NamedMessage[]): TimedMessage[] =>
  all.map((one) => ({ ...one, from, until }));

function say(
  name: string,
  kind: 'dates' | 'help' | 'phone' | 'ended',
  wordings: Wording[],
): NamedMessage {
  return { name, message: { kind, wordings, isOver: kind === 'ended' } };
}

function title({ campaign, publisher }: CampaignAtPlace): NamedMessage {
  const { asked, subtitle } = BOARD_WORDS;
  return {
    name: 'tieu-de',
    message: {
      kind: 'title',
      isOver: false,
      publisher: publisher ?? SHEET_WORDS.noPublisher,
      wordings: [
        { label: `${asked} ${subtitle}`, main: campaign.title },
        { main: campaign.title },
        { label: asked, main: campaign.shortTitle },
        { main: campaign.shortTitle },
      ],
    },
  };
}

function opening({ campaign }: CampaignAtPlace): NamedMessage {
  const day = formatDay(campaign.periods.vneid.opens);
  return say('sap-dien-ra', 'dates', [
    { label: BOARD_WORDS.upcoming, main: `Góp ý từ ngày ${day}` },
    { main: `Góp ý từ ngày ${day}` },
    { main: `Từ ngày ${day}` },
    { main: `Từ ngày ${day.slice(0, 5)}` },
  ]);
}

/**
 * The deadline of the place up to its last day, then that this is the last day; where the app stays
 * open longer than the place's own deadline, the day it closes. No frame outlives the day it names.
 */
function dates(at: CampaignAtPlace, opensAt: number, closesAt: number): TimedMessage[] {
  const { campaign, place, publicDeadline } = at;
  const ends = Math.min(publicDeadline.closesAt, closesAt);
  const lastDay = startOfDay(dayAt(ends - 1));
  const note = place.localities.length > 0 ? [place.name] : undefined;
  const last = lastMomentWords(ends);
  const nation = `Hết ngày ${formatDay(campaign.periods.vneid.closes)}`;
  const { deadline, lastDay: isLast, national } = BOARD_WORDS;
  return [
    ...during(opensAt, lastDay, [
      say('thoi-han', 'dates', [
        ...[SHEET_WORDS.deadlineLabel, deadline].flatMap((label) => [
          { label, main: `Hết ${lastDayWords(ends)}`, notes: note },
          { label, main: `Hết ${lastDayWords(ends)}` },
        ]),
        { label: deadline, main: `Hết ${last}` },
        { main: `Góp ý đến hết ${last}` },
        { main: `Hết ${last}` },
        { main: `Hết ${last.slice(0, -5)}` },
      ]),
    ]),
    ...during(lastDay, ends, [
      say('ngay-cuoi', 'dates', [
        { label: BOARD_WORDS.closing, main: isLast, notes: note },
        { label: BOARD_WORDS.closing, main: isLast },
        { main: isLast },
        { main: sentenceCase(isLast.replace('Hôm nay là ', '')) },
      ]),
    ]),
    ...(ends < closesAt
      ? during(ends, closesAt, [
          say('thoi-han-vneid', 'dates', [
            { label: national, main: nation },
            { main: nation },
            { main: nation.slice(0, -5) },
          ]),
        ])
      : []),
  ];
}

function steps({ campaign }: CampaignAtPlace): NamedMessage {
  const label = { label: BOARD_WORDS.steps, main: '' };
  const message: Message = {
    ...{ kind: 'steps', isOver: false, wordings: [label], steps: campaign.posterSteps },
  };
  return { name: 'buoc', message };
}

/** What the board says itself, in frames of their own. */
const ASKS_POLICE = /công an/iu;

/**
 * Every slogan for the public; a board takes the first ones it can show. One that names a choice of
 * the app is never parted: a picture with one choice alone would recommend it. Help is named once.
 */
function slogans({ campaign }: CampaignAtPlace): NamedMessage[] {
  const choices = campaign.options.map(({ label }) => label.toLowerCase());
  return publicSlogans(campaign)
    .filter(({ text }) => !ASKS_POLICE.test(text))
    .map(({ id, text }) => {
      const isWhole = choices.some((choice) => text.toLowerCase().includes(choice));
      const wordings = [{ main: sentenceCase(text) }];
      const message: Message = { kind: 'slogan', wordings, isOver: false, isWhole };
      return { name: `khau-hieu-${id}`, message };
    });
}

/**
 * Whom to ask: the place's own points that stand open at an address, else the police everywhere.
 */
function help(content: Content, { campaign, place }: CampaignAtPlace): NamedMessage[] {
  const own = place.localities.at(-1);
  const points = (own ? supportPointsIn(content, own) : [])
    .filter(({ status, kind }) => status === 'open' && kind === 'fixed')
    .filter(({ campaigns }) => campaigns.length === 0 || campaigns.includes(campaign.id))
    .slice(0, MOST_POINTS);
  return points.length > 0
    ? points.map(({ id, name, address }) =>
        say(`diem-${id}`, 'help', [
          { label: BOARD_WORDS.point, main: name, ...(address && { notes: [address] }) },
          { label: BOARD_WORDS.point, main: name },
          { main: name },
        ]),
      )
    : [
        say('ho-tro', 'help', [
          { label: BOARD_WORDS.needHelp, main: BOARD_WORDS.askFully },
          { label: BOARD_WORDS.needHelp, main: BOARD_WORDS.ask },
          { label: 'Cần giúp?', main: BOARD_WORDS.ask },
          { main: 'Cần giúp? Hỏi Công an' },
          { main: 'Hỏi Công an' },
        ]),
      ];
}

/** The number to call, large and alone. */
function phone({ site }: Content): NamedMessage {
  const { name, number } = site.helpline;
  return say('tong-dai', 'phone', [
    { label: name, main: number },
    { main: `Gọi ${number}` },
    { main: number },
  ]);
}

function ended({ campaign }: CampaignAtPlace): NamedMessage {
  const over = endedWords(campaign);
  const day = formatDay(campaign.periods.vneid.closes);
  const label = BOARD_WORDS.ended;
  return say('da-ket-thuc', 'ended', [
    { label: over, main: campaign.title },
    { label, main: campaign.shortTitle, notes: [`Ngày ${day}`] },
    { label, main: campaign.shortTitle },
    { main: over },
    { main: label },
  ]);
}

/** The code; nothing for a consultation that ended without one. */
function codeMessages(
  site: Site,
  { campaign, place }: CampaignAtPlace,
  isOver: boolean,
): NamedMessage[] {
  const row = codeFor(site.content, campaign, place.key, 'screen');
  if (!row) return [];
  const { code, issuedOn, symbolUrl, typedAddress } = onPaper(site.settings.siteUrl, row);
  const issue = `Mã ${code}, cấp ngày ${issuedOn}`;
  const main = isOver ? BOARD_WORDS.scanEnded : BOARD_WORDS.scan;
  const visit = isOver ? BOARD_WORDS.visitEnded : BOARD_WORDS.visit;
  const typed = { label: visit, main: typedAddress };
  const { safety } = SHEET_WORDS;
  const again = isOver ? '-xem-lai' : '';
  return [
    {
      name: `ma-qr${again}`,
      message: {
        ...{ kind: 'code', isOver, symbolUrl, typedAddress, typed },
        wordings: [
          ...(isOver ? [{ main: `${endedWords(campaign)}. ${main}`, notes: [safety, issue] }] : []),
          { main, notes: [safety, issue] },
          { main, notes: [safety] },
          { main },
        ],
      },
    },
    {
      name: `dia-chi${again}`,
      message: {
        ...{ kind: 'address', isOver },
        wordings: [
          typed,
          { label: BOARD_WORDS.visitShort, main: typedAddress },
          { main: typedAddress },
        ],
      },
    },
  ];
}
