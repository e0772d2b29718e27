import { readFileSync } from 'node:fs';
import type { Content, GuideEntry } from '../../content-files/content.ts';
import { LIGHT } from '../../design/colours.ts';
import { tokenValue } from '../../design/token-value.ts';
import { guideUrl } from '../../model/addresses.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { cardSeconds } from '../../model/boards/clip-time.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { ClipCard, ClipSurroundings } from '../../press/pictures/clip-card.ts';
import { wording } from '../../press/wording.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import { placeWithKey } from '../place/places.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { readGuide, type GuideStep, type GuideWords } from './guide-words.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';
import { syllablesIn } from '../../model/text/syllables.ts';
import { projectFile } from '../../files/project-file.ts';

/** A card with how long it stays and what it says, for captions. */
interface TimedCard {
  card: ClipCard;
  /** Whole seconds. */
  seconds: number;
  caption: string;
}

/** A guide as a clip: its cards in order. */
interface GuideClip {
  cards: TimedCard[];
  around: ClipSurroundings;
}

/** Words of clips that come from no content file. */
const WORDS = {
  guide: 'Hướng dẫn từng bước',
  before: 'Trước khi làm',
  needs: 'Cần có trước',
  note: 'Nên biết trước',
  next: 'Sau đó bạn thấy:',
  again: 'Xem lại từng bước',
  scan: 'Quét mã này, hoặc gõ địa chỉ:',
} as const;

/** Longer words behind a step are left to the page: nobody reads them while a picture stands. */
const MOST_SYLLABLES = 60;

/**
 * The clip of a guide: its title, what is needed, each step, and the address of its page at the end.
 * Its words are those of the guide.
 */
export function guideClip(site: Site, guide: GuideEntry): GuideClip {
  const words = readGuide(guide.prose, (tag, about) => factWords(site.content, tag, about));
  const campaign = site.content.campaigns.find(({ id }) => id === guide.campaign);
  const at =
    campaign && campaignAtPlace(site.content, campaign, placeWithKey(site.content, NATIONWIDE));
  const isOver = at !== undefined && phaseNow(at.timetable, site.settings.now).phase === 'closed';
  const publisher = site.content.site.publisher?.name;
  const cards: ClipCard[] = [
    {
      kind: 'title',
      label: at && isOver ? endedWords(at.campaign) : WORDS.guide,
      title: guide.title,
      words: [guide.summary],
    },
    ...beforehand(guide, words),
    ...stepCards(words),
    codeCard(site.settings, guide),
  ];
  return {
    cards: cards.map(timed),
    around: {
      address: siteAddress(site.settings),
      publisher: publisher ?? `${wording.sample}. ${SHEET_WORDS.noPublisher}`,
      isOver,
      trial: site.settings.isTrial,
    },
  };
}

function beforehand({ needs }: GuideEntry, { intro }: GuideWords): ClipCard[] {
  return [
    { title: WORDS.needs, words: needs.map((need) => `• ${need}`) },
    { title: WORDS.note, words: intro },
  ]
    .filter(({ words }) => words.length > 0)
    .map((card) => ({ kind: 'words', label: WORDS.before, ...card }));
}

/** Where there are several lists, each opens with its heading. */
function stepCards({ lists }: GuideWords): ClipCard[] {
  return lists.flatMap(({ heading, words, steps }): ClipCard[] => [
    ...(lists.length > 1
      ? [{ kind: 'section' as const, label: WORDS.guide, title: heading, words }]
      : []),
    ...steps.map(stepCard),
  ]);
}

function stepCard({ number, title, words, next, screen, picture }: GuideStep): ClipCard {
  const then = next.length > 0 ? [`${WORDS.next} ${next.join(' ')}`] : [];
  const all = [...words, ...then];
  const isShort = syllablesIn(all.join(' ')) <= MOST_SYLLABLES;
  return {
    ...{ kind: 'step', label: `Bước ${number}`, number, title },
    words: isShort ? all : words,
    screen,
    picture: picture === null ? null : drawing(picture),
  };
}

function codeCard(settings: Settings, { id }: GuideEntry): ClipCard {
  const path = guideUrl(id);
  return {
    ...{ kind: 'code', label: WORDS.guide, title: WORDS.again, url: settings.siteUrl + path },
    words: [WORDS.scan, SHEET_WORDS.safety],
    typedAddress: siteAddress(settings) + path.replace(/\/$/, ''),
  };
}

function timed(card: ClipCard): TimedCard {
  const head = card.kind === 'step' ? `${card.label}. ${card.title}` : card.title;
  const words =
    card.kind === 'code' ? [card.words[0], card.typedAddress, card.words[1]] : card.words;
  const caption = [head, ...words].join('\n');
  const parts = card.kind === 'step' ? (card.screen?.parts ?? []) : [];
  const tapped = parts.filter(({ isTarget }) => isTarget).map(({ text }) => text);
  return { card, caption, seconds: cardSeconds([caption, ...tapped].join(' ')) };
}

const siteAddress = (settings: Settings): string => settings.siteUrl.replace(/^https?:\/\//, '');

function factWords({ site, campaigns }: Content, tag: string, about: string): string {
  if (tag === 'Helpline') return `${site.helpline.name}: ${site.helpline.number}`;
  const period = campaigns.find(({ id }) => id === about)?.periods.vneid;
  if (tag !== 'Period' || !period) throw new RangeError(`<${tag} of="${about}"> has no words`);
  return `từ ${formatDay(period.opens)} đến hết ${formatDay(period.closes)}`;
}

/** The drawings lie beside the component that shows them on pages, whose colours they take. */
function drawing(name: string): string {
  const path = projectFile(`src/components/guide/pictures/${name}.svg`);
  return readFileSync(path, 'utf8')
    .replaceAll('currentColor', LIGHT.ink)
    .replaceAll(/var\(--color-([a-z-]+)\)/g, (_, token: string) => tokenValue(token));
}
