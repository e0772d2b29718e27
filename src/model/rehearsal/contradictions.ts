/** What contradicts what in a consultation, found before anybody sees it. */
import { lastDayWords } from '../campaign/last-day.ts';
import { daysLeft, periodAt, phaseAt, PHASE_LABEL } from '../campaign/phase.ts';
import { dayNumberAt, formatDay, isoDayOf, momentWords } from '../time/vietnam-clock.ts';
import {
  isOnAir,
  rehearsalHours,
  type PlannedDeadline,
  type PlannedFrame,
  type PlannedPlace,
  type RehearsalPlan,
} from './plan.ts';

/** Two things that cannot both be right. */
export interface Contradiction {
  kind:
    | 'frame-against-page'
    | 'no-frame'
    | 'frame-of-yesterday'
    | 'news-against-page'
    | 'dates-fight'
    | 'place-after-app'
    | 'report-before-end'
    | 'report-after-end';
  place: string;
  /** What is wrong, as a Vietnamese sentence. */
  message: string;
  /** What the content says about it itself; then it is known, not overlooked. */
  explained?: string | undefined;
}

/**
 * Everything in a plan that contradicts something else in it.
 * @returns each once, places in the order of the plan
 */
export function contradictionsIn(plan: RehearsalPlan): Contradiction[] {
  const hours = rehearsalHours(plan);
  const found = [
    ...plan.places.flatMap((place) => [
      ...framesAgainstPage(place, hours),
      ...datesThatFight(place),
      ...afterTheApp(place, plan),
      ...reportsOutOfTime(place, plan),
    ]),
    ...newsAgainstPage(plan),
  ];
  const keyOf = ({ kind, place, message }: Contradiction) => [kind, place, message].join(' ');
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** Each fault is reported once, at the first hour it shows. */
function framesAgainstPage(place: PlannedPlace, hours: readonly number[]): Contradiction[] {
  const found = new Map<string, Contradiction>();
  const report = (kind: Contradiction['kind'], key: string, message: string): void => {
    if (!found.has(kind + key)) found.set(kind + key, { kind, place: place.name, message });
  };
  for (const hour of hours) {
    const playing = place.frames.filter((frame) => isOnAir(frame, hour));
    const when = momentWords(hour);
    if (playing.length === 0) report('no-frame', '', `Từ ${when}, màn hình không có gì để chiếu.`);
    for (const frame of playing) {
      const wrong = faultOfFrame(frame, place, hour);
      if (wrong !== undefined)
        report(
          'frame-against-page',
          frame.name,
          `Lúc ${when}, khung hình “${frame.words}” vẫn chiếu, mà trang ghi ${wrong}.`,
        );
      const past = daysNamed(frame.words).find((day) => day < isoDayOf(dayNumberAt(hour)));
      if (frame.timing === 'deadline' && past !== undefined)
        report(
          'frame-of-yesterday',
          frame.name,
          `Lúc ${when}, khung hình “${frame.words}” còn nhắc ngày ${formatDay(past)} đã qua.`,
        );
    }
  }
  return [...found.values()];
}

/** What the page says at that hour, where the frame says otherwise. */
function faultOfFrame(
  { timing }: PlannedFrame,
  { timetable }: PlannedPlace,
  hour: number,
): string | undefined {
  const period = periodAt(hour, timetable);
  const phase = phaseAt(hour, period);
  const isRight =
    timing === 'other' ||
    (timing === 'upcoming' && phase === 'upcoming') ||
    (timing === 'ended' && phase === 'closed') ||
    (timing === 'deadline' && (phase === 'open' || phase === 'closing')) ||
    (timing === 'last-day' && phase === 'closing' && daysLeft(hour, period.closesAt) === 0);
  return isRight ? undefined : `“${PHASE_LABEL[phase]}”`;
}

const daysNamed = (words: string): string[] =>
  [...words.matchAll(/\b(\d{2})\/(\d{2})\/(\d{4})\b/g)].map(
    ([, day, month, year]) => `${year}-${month}-${day}`,
  );

/** A place's own day beside the one in its directive, and two days for one group. */
function datesThatFight({ name, deadlines, written }: PlannedPlace): Contradiction[] {
  const fights = (one: PlannedDeadline, other: PlannedDeadline, from: string): Contradiction[] =>
    one.audience !== other.audience || one.closesAt === other.closesAt
      ? []
      : [
          {
            kind: 'dates-fight',
            place: name,
            message: `“${one.label}” có hai hạn: hết ${lastDayWords(one.closesAt)}; ${from} ghi hết ${lastDayWords(other.closesAt)}.`,
            explained: one.note ?? other.note,
          },
        ];
  return [
    ...deadlines.flatMap((one, index) =>
      deadlines.slice(index + 1).flatMap((other) => fights(one, other, `“${other.label}”`)),
    ),
    ...deadlines.flatMap((one) =>
      written.flatMap((other) => fights(one, other, `văn bản “${other.directive}”`)),
    ),
  ];
}

function afterTheApp(
  { name, deadlines }: PlannedPlace,
  { endsAt }: RehearsalPlan,
): Contradiction[] {
  return deadlines
    .filter(({ closesAt }) => closesAt > endsAt)
    .map(({ label, closesAt, note }) => ({
      kind: 'place-after-app',
      place: name,
      message: `“${label}” có hạn đến hết ${lastDayWords(closesAt)}, sau khi VNeID thôi nhận ý kiến (hết ${lastDayWords(endsAt)}).`,
      explained: note,
    }));
}

/** The result of the whole is owed before the whole is over, or a daily report after it. */
function reportsOutOfTime(
  { name, reports }: PlannedPlace,
  { endsAt }: RehearsalPlan,
): Contradiction[] {
  return reports.flatMap(({ label, moments, isOnce, note }): Contradiction[] => {
    const early = isOnce ? moments.find((moment) => moment < endsAt) : undefined;
    const late = moments.find((moment) => moment > endsAt);
    return [
      ...(early === undefined
        ? []
        : [
            {
              kind: 'report-before-end' as const,
              place: name,
              message: `Báo cáo “${label}” phải xong hết ${lastDayWords(early)}, khi VNeID còn nhận ý kiến đến hết ${lastDayWords(endsAt)}.`,
              explained: note,
            },
          ]),
      ...(late === undefined
        ? []
        : [
            {
              kind: 'report-after-end' as const,
              place: name,
              message: `Báo cáo “${label}” đến hạn ${momentWords(late)}, sau khi VNeID thôi nhận ý kiến (hết ${lastDayWords(endsAt)}).`,
              explained: note,
            },
          ]),
    ];
  });
}

const ENDED_NEWS = 'Đã kết thúc';
const OPENING_NEWS = 'Bắt đầu';

function newsAgainstPage({ news, opensAt, endsAt }: RehearsalPlan): Contradiction[] {
  return news
    .filter(
      ({ title, at }) =>
        (title.startsWith(ENDED_NEWS) && at < endsAt) ||
        (title.startsWith(OPENING_NEWS) && at < opensAt),
    )
    .map(({ title, at }) => ({
      kind: 'news-against-page',
      place: 'Bảng tin RSS, Atom',
      message: `Tin “${title}” ra lúc ${momentWords(at)}, khi trang còn ghi “${PHASE_LABEL[at < opensAt ? 'upcoming' : 'open']}”.`,
    }));
}
