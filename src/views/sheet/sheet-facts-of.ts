import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayAt, type IsoDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { weekLine } from '../../model/hours/opening-words.ts';
import { SERVICE_LABEL } from '../../model/points/support-point-words.ts';
import { endedFacts, type Logo, type SheetFacts } from '../../press/sheets/sheet-facts.ts';
import type { KindName } from '../../model/sheets/sheet-kinds.ts';
import type { Slogan } from '../../schemas/slogan.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { lastDayOf } from '../code/code-validity.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { publicLastDay } from '../campaign/public-deadline.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import { onPaper } from '../code/printed-codes.ts';
import { codeOfSheet } from './sheet-codes.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { cardFacts } from '../stuck/card-lines.ts';
import type { PointEntry } from '../point/support-points.ts';
import type { Site } from '../../site.ts';

/** Which slogan or point a sheet is about, and what its orderer adds. */
export interface SheetSubject {
  slogan?: Pick<Slogan, 'text' | 'standing'>;
  point?: PointEntry;
  ownLine?: string;
}

/**
 * What stands on a sheet of a consultation in a place, whatever its kind.
 * @param kind which kind: it decides whose code is printed
 * @param subject its slogan, point or line of its own
 * @throws RangeError when no code in use serves the sheet
 */
export function sheetFactsOf(
  site: Site,
  at: CampaignAtPlace,
  kind: KindName,
  subject: SheetSubject = {},
): SheetFacts {
  const facts = openFactsOf(site, at, kind, subject);
  const isOver = phaseNow(at.timetable, site.settings.now).phase === 'closed';
  return isOver ? endedFacts(facts, endedWords(at.campaign)) : facts;
}

/**
 * The same while the consultation runs, whatever day it is.
 * @param at the consultation in the place
 * @param kind which kind: it decides whose code is printed
 * @param subject its slogan, point or line of its own
 * @throws RangeError when no code in use serves the sheet
 */
export function openFactsOf(
  site: Site,
  at: CampaignAtPlace,
  kind: KindName,
  subject: SheetSubject = {},
): SheetFacts {
  const { campaign, place, publicDeadline, publisher } = at;
  const { content, settings } = site;
  const row = codeOfSheet(content, at, kind, subject.point?.id);
  const paper = onPaper(settings.siteUrl, row);
  const lastDay = earlier(
    lastDayOf(content, campaign, subject.point),
    dayAt(publicDeadline.closesAt - 1),
  );
  const { helpline, publisher: national } = content.site;
  const logo = publisher === national?.name ? logoOf(site) : undefined;
  return {
    publisher: publisher ?? SHEET_WORDS.noPublisher,
    isSample: publisher === null,
    ...(logo && { logo }),
    place: place.name,
    title: campaign.title,
    subtitle: SHEET_WORDS.subtitle,
    shortTitle: campaign.shortTitle,
    summary: campaign.summary,
    deadline: publicLastDay(at),
    steps: campaign.posterSteps,
    qr: { symbolUrl: paper.symbolUrl, typedAddress: paper.typedAddress },
    code: paper.code,
    issuedOn: paper.issuedOn,
    // A sheet issued for the record after its last day names no last day.
    ...(lastDay >= row.issuedOn && { validUntil: formatDay(lastDay) }),
    helpline: { name: helpline.name, number: helpline.number },
    help: `Chưa có tài khoản mức ${campaign.conditions.accountLevel}, cần người giúp: đến Công an xã, phường, đặc khu`,
    safety: SHEET_WORDS.safety,
    trial: settings.isTrial,
    ...(kind === 'pocket-card' && cardFacts(content.stuck)),
    ...subjectFacts(subject),
  };
}

/** A sheet names one last day: that of the place, however long the app stays open after it. */
const earlier = (one: IsoDay, other: IsoDay): IsoDay => (one < other ? one : other);

function subjectFacts({ slogan, point, ownLine }: SheetSubject): Partial<SheetFacts> {
  return {
    ...(slogan && {
      slogan: { text: slogan.text, isSuggested: slogan.standing === 'suggested' },
    }),
    ...(point && {
      point: {
        name: point.name,
        address: point.address ?? point.area ?? '',
        ...(point.hours && { hours: weekLine(point.hours) }),
        services: point.services.map((service) => SERVICE_LABEL[service]),
      },
    }),
    ...(ownLine !== undefined && { ownLine }),
  };
}

const logos = new Map<string, Logo>();

/** The mark of who publishes the site. */
export function logoOf({ content, settings }: Site): Logo | undefined {
  const path = content.site.publisher?.logo;
  if (path === undefined) return undefined;
  const known = logos.get(path);
  if (known) return known;
  const format = path.endsWith('.svg') ? 'svg' : 'png';
  const logo: Logo = { format, bytes: readFileSync(join(settings.publicDir, path)) };
  logos.set(path, logo);
  return logo;
}
