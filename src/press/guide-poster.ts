import { compilePdf } from './compiler.ts';
import { phrases, placePhrases } from '../model/phrases.ts';
import { PressError } from './press-error.ts';
import { sheetQr } from './sheet-qr.ts';
import { wording } from './wording.ts';

/** What stands on the A4 poster that guides people into the app. All texts Vietnamese. */
export interface GuidePoster {
  /** The body that publishes, in full; may be long. */
  publisher: string;
  /** Nobody publishes this instance: the masthead says "Bản mẫu". */
  isSample: boolean;
  /** Where it applies: "Phường Sông Trí, tỉnh Hà Tĩnh" or "Toàn quốc". */
  place: string;
  title: string;
  subtitle: string;
  deadline: { label: string; value: string; note?: string };
  /** One action a step, up to about 70 signs each. */
  steps: readonly [string, string, string, string];
  /** The address as the symbol holds it (upper case is denser) and as people type it. */
  qr: { symbolUrl: string; typedAddress: string };
  /** The issued code of this sheet. */
  code: string;
  /** Day of issue, dd/mm/yyyy. */
  issuedOn: string;
  helpline: { name: string; number: string };
  safety: string;
  /** Where people are helped, for those the steps do not reach; left out on a closed campaign's sheet. */
  help: string | null;
  /** No real address behind the code yet: marked across, not for print. */
  trial: boolean;
  /** Set when the campaign is over; stands in place of the deadline, on a ground of ink. */
  ended?: string;
}

/**
 * Draws the A4 portrait poster.
 *
 * @param poster - its texts
 * @returns a tagged PDF/UA-1 of one page, its creation date the day of issue
 * @throws {@link PressError} when a text does not fit its box, the font lacks a sign, or the day of
 *   issue is not a day
 */
export function renderGuidePoster(poster: GuidePoster): Uint8Array {
  const subject = `guide-poster ${poster.code}`;
  return compilePdf('guide-poster', sheetData(poster), subject, issueTime(poster, subject));
}

function sheetData(poster: GuidePoster): Readonly<Record<string, unknown>> {
  const { ended, deadline } = poster;
  return {
    documentTitle: `${poster.title} ${poster.subtitle} – ${poster.place}`.normalize('NFC'),
    publisher: phrases(poster.publisher),
    place: placePhrases(poster.place),
    labels: [
      ...(poster.isSample ? [wording.sample] : []),
      ...(poster.trial ? [wording.trial] : []),
    ],
    title: phrases(poster.title),
    subtitle: phrases(poster.subtitle),
    ended: ended ?? null,
    deadline: {
      label: phrases(ended === undefined ? deadline.label : wording.ended),
      value: phrases(ended ?? deadline.value),
      note: noteOf(poster),
    },
    stepsHeading: phrases(ended === undefined ? wording.steps : wording.stepsBefore),
    steps: poster.steps.map(phrases),
    scan: phrases(ended === undefined ? wording.scan : wording.scanEnded),
    qr: sheetQr(poster.qr.symbolUrl, poster.qr.typedAddress),
    helpline: { name: phrases(poster.helpline.name), number: poster.helpline.number },
    safety: phrases(poster.safety),
    help: poster.help === null ? null : phrases(poster.help),
    issue: `${wording.code} ${poster.code} · ${wording.issuedOn} ${poster.issuedOn}`,
    trial: poster.trial ? wording.trial : null,
  };
}

/** On the sheet of a closed campaign the date that was its deadline stays readable, below the notice. */
function noteOf({ ended, deadline }: GuidePoster): readonly string[] | null {
  if (ended !== undefined) return phrases(`${deadline.label}: ${deadline.value.toLowerCase()}`);
  return deadline.note ? phrases(deadline.note) : null;
}

/** The day of issue at midnight in Viet Nam, in seconds since 1970 UTC. */
function issueTime({ issuedOn }: GuidePoster, subject: string): number {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(issuedOn) ?? [];
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    return date.toZonedDateTime('Asia/Ho_Chi_Minh').epochMilliseconds / 1000;
  } catch {
    throw new PressError(subject, `"${issuedOn}" is not a day written dd/mm/yyyy`);
  }
}
