import type { DirectiveEntry } from '../../content-files/content.ts';
import type { KitBasis, KitFacts } from '../../kit/kit-facts.ts';
import { deadlineWords } from '../../model/campaign/deadline.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Site } from '../../site.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { roundOf } from '../board/frames-of.ts';
import { paragraphsOf } from '../slogan/spoken-script.ts';

const KIND: Record<DirectiveEntry['kind'], string> = { letter: 'Công văn', plan: 'Kế hoạch' };

/**
 * What the kit of a consultation in a place says beside its sheets.
 * @param at the consultation in the place
 */
export function kitFactsOf(site: Site, at: CampaignAtPlace): KitFacts {
  const { content } = site;
  const { campaign, place, timetable, deadlines } = at;
  const hasOwnDay = timetable.closings.length > 1;
  return {
    audience: campaign.audience,
    documents: campaign.documents.map(({ title }) => title),
    options: campaign.options.map(({ label }) => label),
    opensOn: formatDay(campaign.periods.vneid.opens),
    opensAt: timetable.opensAt,
    deadlines: deadlines.map(({ deadline, setBy, closesAt }) => ({
      audience: deadline.audience,
      kind: content.audiences.find(({ id }) => id === deadline.audience)?.kind ?? 'people',
      label: deadline.label,
      setBy,
      closesAt,
    })),
    lastDay: sentenceCase(deadlineWords(at.publicDeadline.deadline)),
    // Those of the whole country are letters of other places.
    basis: place.localities.length === 0 ? [] : at.directives.map(basisOf),
    helpNote: at.helpNote,
    scripts: hasOwnDay
      ? []
      : campaign.scripts.map(({ id, title, use, prose }) => ({
          id,
          title,
          use,
          paragraphs: paragraphsOf(prose),
        })),
    readings: content.glossary.flatMap(({ term, spoken }) =>
      spoken === undefined ? [] : [[term, spoken] as const],
    ),
    tasks: content.tasks,
    messages: roundOf(site, at),
    boards: content.boards.map((board) => ({
      ...board,
      seconds: board.seconds ?? content.secondsPerFrame,
    })),
    sources: pressOf(at),
  };
}

function basisOf({ title, issuer, kind, number, issuedOn, issuedIn }: DirectiveEntry): KitBasis {
  const day = issuedOn === undefined ? issuedIn : `ngày ${formatDay(issuedOn)}`;
  return {
    title,
    issuer,
    kind: KIND[kind],
    known: [number === undefined ? '' : `số ${number}`, day ?? ''].filter(Boolean).join(' '),
  };
}

/** Papers and pages the facts were read in; letters of other places are not a place's sources. */
function pressOf({ campaign }: CampaignAtPlace): string[] {
  const all = [campaign.periods.vneid, ...campaign.documents].flatMap(({ sources }) => sources);
  return [...new Set(all.flatMap(({ title }) => title ?? []))];
}
