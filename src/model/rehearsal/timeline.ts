/** What each audience is shown, hour by hour; only what changes is listed. */
import { lastMomentWords } from '../campaign/last-day.ts';
import { periodAt, phaseAt, PHASE_LABEL, timeLeftIn } from '../campaign/phase.ts';
import { isOnAir, rehearsalHours, type PlannedPlace, type RehearsalPlan } from './plan.ts';

/** Somebody who is shown something, and what it is from now on. */
interface Shown {
  /** "Người dân xem trang", "Người dân đọc tờ in", "Màn hình", "Cán bộ", "Bảng tin" */
  audience: string;
  words: string;
}

/** What changes at an hour. */
interface TimelineStep {
  /** epoch ms */
  at: number;
  /** Names of the places it is the same in. */
  places: readonly string[];
  shown: Shown;
}

/** Everything that changes in a consultation, in order. */
export function timelineOf(plan: RehearsalPlan): TimelineStep[] {
  const last = new Map<string, string>();
  return rehearsalHours(plan).flatMap((at) => {
    const changed = plan.places.flatMap((place) =>
      shownIn(place, at).flatMap((shown) => {
        const key = `${place.name}\n${shown.audience}`;
        if (last.get(key) === shown.words) return [];
        last.set(key, shown.words);
        return [{ at, place: place.name, shown }];
      }),
    );
    const news = plan.news
      .filter((one) => one.at <= at && one.at > at - HOUR_MS)
      .map(({ title }) => ({
        at,
        place: 'RSS, Atom',
        shown: { audience: 'Bảng tin', words: title },
      }));
    const together = Map.groupBy(
      [...changed, ...news],
      ({ shown }) => `${shown.audience}\n${shown.words}`,
    );
    return [...together.values()].flatMap((all) => {
      const [first] = all;
      return first ? [{ at, places: all.map(({ place }) => place), shown: first.shown }] : [];
    });
  });
}

const HOUR_MS = 3_600_000;

function shownIn(place: PlannedPlace, at: number): Shown[] {
  const { timetable, sheet, frames, deadlines, reports } = place;
  const phase = phaseAt(at, periodAt(at, timetable));
  const left = timeLeftIn(at, timetable);
  const dated = frames.filter((frame) => frame.timing !== 'other' && isOnAir(frame, at));
  const owed = deadlines
    .filter(({ audience, closesAt }) => audience !== 'public' && closesAt > at)
    .map(({ label, closesAt }) => `${label}: hết ${lastMomentWords(closesAt)}`);
  // What comes round every day is listed while it does, not each day anew.
  const daily = reports
    .filter(({ moments }) => moments.some((moment) => moment > at))
    .map(({ label, moments, isOnce }) =>
      isOnce || moments.length === 1
        ? `báo cáo ${label}: hết ${lastMomentWords(moments[0] ?? at)}`
        : `báo cáo ${label}: ${moments.length} lần, lần cuối hết ${lastMomentWords(moments.at(-1) ?? at)}`,
    );
  return [
    {
      audience: 'Người dân xem trang',
      words: [PHASE_LABEL[phase], left].filter(Boolean).join(', '),
    },
    {
      audience: 'Người dân đọc tờ in mới',
      words: phase === 'closed' ? sheet.ended : sheet.running,
    },
    { audience: 'Màn hình', words: dated.map(({ words }) => words).join('; ') || 'không có gì' },
    { audience: 'Cán bộ', words: [...owed, ...daily].join('; ') || 'hết việc có hạn' },
  ];
}
