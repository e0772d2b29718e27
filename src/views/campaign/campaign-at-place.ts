import type {
  CampaignEntry,
  Content,
  DirectiveEntry,
  GuideEntry,
} from '../../content-files/content.ts';
import { startOfDay, startOfNextDay, type EpochMs } from '../../model/time/calendar.ts';
import { closesAt, PUBLIC } from '../../model/campaign/deadline.ts';
import type { Timetable } from '../../model/campaign/phase.ts';
import { NATIONWIDE_NAME } from '../../model/places/place.ts';
import { deadlinesInForce, mostLocal } from '../../model/resolve.ts';
import type { Resource } from '../../schemas/common.ts';
import type { Deadline } from '../../schemas/deadline.ts';
import { localityName, type Place } from '../place/places.ts';

/** A deadline in force in a place, and who set it. */
export interface DeadlineInForce {
  deadline: Deadline;
  /** "Toàn quốc", "Tỉnh Thanh Hóa" … */
  setBy: string;
  closesAt: EpochMs;
}

/** One consultation as it stands in one place. */
export interface CampaignAtPlace {
  campaign: CampaignEntry;
  place: Place;
  /** When the app takes opinions, and the place's own deadline for the public before that. */
  timetable: Timetable;
  /** Whether the place, or one above it, says anything of its own. */
  isLocal: boolean;
  deadlines: DeadlineInForce[];
  /** The deadline for the public. */
  publicDeadline: DeadlineInForce;
  guides: GuideEntry[];
  directives: DirectiveEntry[];
  resources: Resource[];
  /** What the place says about help; a commune without words of its own takes the province's. */
  helpNote: string | null;
  /** What only this place says. */
  note: string | null;
  /** Who publishes in this place; `null` while nobody does ("bản mẫu"). */
  publisher: string | null;
}

/** Puts together what holds for a consultation in a place: local over campaign over national. */
export function campaignAtPlace(
  content: Content,
  campaign: CampaignEntry,
  place: Place,
): CampaignAtPlace {
  const local = place.localities.map((locality) => ({
    name: localityName(locality),
    own: locality.campaigns[campaign.id],
  }));
  const levels = [NATIONWIDE_NAME, ...local.map(({ name }) => name)];
  const deadlines = deadlinesInForce(
    [campaign.deadlines, ...local.map(({ own }) => own?.deadlines ?? [])],
    (audience) => content.audiences.find(({ id }) => id === audience)?.partOf,
  ).map(({ deadline, level }) => ({
    deadline,
    setBy: deadline.setBy ?? levels[level] ?? NATIONWIDE_NAME,
    closesAt: closesAt(deadline),
  }));
  const publicDeadline = deadlines.find(({ deadline }) => deadline.audience === PUBLIC);
  if (!publicDeadline) throw new RangeError(`Campaign ${campaign.id} has no public deadline`);

  const directiveIds = [
    ...local.flatMap(({ own }) => own?.directives ?? []),
    ...(place.localities.length === 0 ? campaign.directives : []),
  ];
  return {
    campaign,
    place,
    timetable: timetableOf(campaign, publicDeadline.closesAt),
    isLocal: local.some(({ own }) => own !== undefined),
    deadlines,
    publicDeadline,
    guides: byIds(content.guides, campaign.guides),
    directives: byIds(content.directives, directiveIds),
    resources: [...local.flatMap(({ own }) => own?.resources ?? []), ...campaign.resources],
    helpNote: mostLocal(local.map(({ own }) => own?.helpNote)) ?? null,
    note: local.at(-1)?.own?.note ?? null,
    publisher: publisherAt(content, place),
  };
}

/**
 * Who publishes in a place: its own publisher, else the one above it.
 * @returns `null` while nobody does
 */
export function publisherAt({ site }: Content, { localities }: Place): string | null {
  const publishers = [site.publisher?.name, ...localities.map(({ publisher }) => publisher)];
  return mostLocal(publishers) ?? null;
}

/**
 * When a consultation opens and the moments at which it closes, the place's own first.
 * @param localClose when the public's deadline has passed in the place
 */
function timetableOf(campaign: CampaignEntry, localClose: EpochMs): Timetable {
  const { opens, closes } = campaign.periods.vneid;
  const nationalClose = startOfNextDay(closes);
  return {
    opensAt: startOfDay(opens),
    closings: localClose < nationalClose ? [localClose, nationalClose] : [nationalClose],
  };
}

function byIds<T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => list.find((one) => one.id === id) ?? []);
}
