import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { NATIONWIDE_NAME } from '../../model/places/place.ts';
import { closesAt } from '../../model/campaign/deadline.ts';
import type { Deadline } from '../../schemas/deadline.ts';
import { placesOf } from '../place/places.ts';

/** Every deadline of a consultation, national and local, the earliest first. */
export function officialDeadlines(
  content: Content,
  campaign: CampaignEntry,
): { place: string; deadline: Deadline }[] {
  const national = campaign.deadlines.map((deadline) => ({ place: NATIONWIDE_NAME, deadline }));
  const local = placesOf(content).flatMap(({ name, localities }) =>
    (localities.at(-1)?.campaigns[campaign.id]?.deadlines ?? []).map((deadline) => ({
      place: name,
      deadline,
    })),
  );
  return [...national, ...local].sort((a, b) => closesAt(a.deadline) - closesAt(b.deadline));
}
