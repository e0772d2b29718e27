import { reportTimeWords } from '../../model/desk/report.ts';
import { memoized } from '../../model/memoized.ts';
import { unitKeys } from '../../model/places/units.ts';
import type { Site } from '../../site.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { reportTimes } from '../directive/report-words.ts';
import { placesOf } from '../place/places.ts';

/** To whom and until when the units of a place report, as its own directives say. */
interface DueOfUnits {
  /** "Công an phường trước 10:00 hằng ngày" */
  words: string;
  /** Minutes from midnight. */
  minutes?: number | undefined;
}

/**
 * What is asked of those who report to a place, by the key of the place: the code of a commune, the
 * address part of a province. Places whose directives ask for nothing daily are left out.
 */
export const reportDues = memoized(({ content }: Site): Readonly<Record<string, DueOfUnits>> => {
  const units = unitKeys(content.units);
  const found = new Map<string, DueOfUnits>();
  for (const place of placesOf(content)) {
    const unit = units.get(place.key);
    if (!unit) continue;
    const isCommune = 'provinceCode' in unit;
    const level = isCommune ? 'quarter' : 'commune';
    for (const campaign of content.campaigns) {
      const owed = campaignAtPlace(content, campaign, place)
        .directives.flatMap(({ reports }) => reports)
        .find(({ from, period }) => from === level && period === 'daily');
      const key = isCommune ? unit.code : unit.slug;
      if (!owed || found.has(key)) continue;
      const times = reportTimes(owed);
      found.set(key, {
        words: `${owed.to} ${reportTimeWords(times)}`,
        minutes: times.minutes,
      });
    }
  }
  return Object.fromEntries(found);
});
