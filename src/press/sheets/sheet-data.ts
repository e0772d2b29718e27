import { addressCuts, phrases, placePhrases, sloganCuts } from '../../model/text/phrases.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { TemplateData } from '../engine/engine.ts';
import { reachOf } from '../qr/scan-distance.ts';
import { measuredText } from '../letters/measured-text.ts';
import { PressError } from '../press-error.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { kindOf, type KindName } from '../../model/sheets/sheet-kinds.ts';
import { sheetQr } from './sheet-qr.ts';
import { wording } from '../wording.ts';

/** A name and what it says, cut where lines may break. */
interface Row {
  label: readonly string[];
  value: readonly string[];
}

/** What all copies of an edition have in common, and what is this one's own. */
interface SheetTexts {
  common: TemplateData;
  own: TemplateData;
}

/**
 * What a sheet's template gets: texts cut into phrases, the code drawn, every choice made.
 *
 * @param facts - what the sheet says
 * @param kind - which kind
 * @param subject - what to call the sheet in an error
 * @returns what all copies of an edition have in common, and what is this one's own: the templates draw
 *   the first once for thousands
 * @throws {@link PressError} when the kind needs a slogan, a point or lines and has none, or when the
 *   address makes the code too fine for the kind
 */
export function sheetData(facts: SheetFacts, kind: KindName, subject: string): SheetTexts {
  const { common, own } = sheetTexts(facts, kind, subject);
  const { symbolUrl, typedAddress } = facts.qr;
  const qr = sheetQr(
    symbolUrl,
    typedAddress,
    hasPointPage(facts, kind) ? facts.point?.name : undefined,
  );
  requireReach(kind, qr.modules, subject);
  return { common, own: { ...own, qr } };
}

/**
 * The texts of a sheet, without its code.
 *
 * @returns parameters and result as of {@link sheetData}
 * @throws {@link PressError} when the kind needs a slogan or a point and has none
 */
export function sheetTexts(facts: SheetFacts, kind: KindName, subject: string): SheetTexts {
  const isOver = facts.ended !== undefined;
  const isSign = kind === 'sign';
  const deadline = deadlineOf(facts);
  const note = facts.ownLine ?? facts.help;
  const common = {
    kind,
    isOver,
    publisher: phrases(facts.publisher),
    logo: logoOf(facts),
    labels: [...(facts.isSample ? [wording.sample] : []), ...(facts.trial ? [wording.trial] : [])],
    title: phrases(facts.title),
    shortTitle: phrases(`${wording.opinion}: ${facts.shortTitle}`),
    subtitle: phrases(facts.subtitle),
    deadline,
    stepsHeading: phrases(isOver ? wording.stepsBefore : wording.steps),
    steps: facts.steps.map(phrases),
    scan: phrases(
      hasPointPage(facts, kind) ? wording.scanPoint : isOver ? wording.scanEnded : wording.scan,
    ),
    helpline: { name: phrases(facts.helpline.name), number: [facts.helpline.number] },
    safety: phrases(facts.safety),
    note: note === null ? null : phrases(note),
    ownLine: facts.ownLine === undefined ? null : phrases(facts.ownLine),
    trial: facts.trial ? wording.trial : null,
    role: phrases(wording.team),
    nameLabel: phrases(wording.ownName),
    ...(kind === 'slogan-poster' && { slogan: sloganOf(facts, subject) }),
    ...(isSign && { point: pointOf(facts, subject) }),
    ...(kind === 'pocket-card' && { stuck: stuckOf(facts, subject) }),
  };
  const own = {
    place: measuredText(placePhrases(facts.place)),
    address: addressCuts(facts.qr.typedAddress).map((cut) => measuredText(cut, '')),
    issue: measuredText(issueOf(facts)),
  };
  return { common, own };
}

/** Whether the code of a sheet leads to the page of a point. */
const hasPointPage = ({ point }: SheetFacts, kind: KindName): boolean =>
  kind === 'sign' && point?.isTyped !== true;

/** On the sheet of a closed campaign the date that was its deadline stays readable, below the notice. */
function deadlineOf({ ended, deadline }: SheetFacts) {
  const { label, value } = deadline;
  if (ended === undefined) {
    return { label: phrases(label), value: phrases(value), note: null };
  }
  const was = phrases(`${label}: ${value.toLocaleLowerCase('vi')}`);
  return { label: phrases(wording.ended), value: phrases(ended), note: was };
}

function issueOf({ code, issuedOn, validUntil }: SheetFacts): string[] {
  const parts = [`${wording.code} ${code}`, `${wording.issued} ${issuedOn}`];
  if (validUntil !== undefined) parts.push(`${wording.validUntil} ${validUntil}`);
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} ·` : part));
}

function logoOf({ logo, publisher }: SheetFacts) {
  if (!logo) return null;
  return { file: `logo.${logo.format}`, alt: `${wording.logo} ${publisher}` };
}

function sloganOf({ slogan }: SheetFacts, subject: string) {
  if (!slogan) throw new PressError(subject, 'a slogan poster needs a slogan');
  return {
    cuts: sloganCuts(sentenceCase(slogan.text)),
    source: slogan.isSuggested ? phrases(wording.suggested) : null,
  };
}

function stuckOf({ stuck }: SheetFacts, subject: string) {
  if (!stuck) throw new PressError(subject, 'a pocket card needs lines');
  return {
    title: phrases(wording.stuck),
    rules: phrases(wording.stuckRules),
    lines: stuck.map(({ label, value }): Row => ({
      label: phrases(label),
      value: phrases(value),
    })),
  };
}

function pointOf({ point }: SheetFacts, subject: string) {
  if (!point) throw new PressError(subject, 'a sign needs a support point');
  const rows: [string, string | undefined][] = [
    [wording.address, point.address],
    [wording.hours, point.hours],
    [
      wording.services,
      point.services.length > 0 ? sentenceCase(point.services.join('; ')) : undefined,
    ],
  ];
  return {
    kicker: phrases(wording.pointKicker),
    name: phrases(point.name),
    facts: rows.flatMap(([label, value]): Row[] =>
      value === undefined ? [] : [{ label: phrases(label), value: phrases(value) }],
    ),
  };
}

function requireReach(kind: KindName, modules: number, subject: string): void {
  const { symbol, reach } = kindOf(kind);
  if (reachOf(symbol, modules) >= reach) return;
  throw new PressError(
    subject,
    `the address needs a code of ${modules} modules, too fine to scan from ${reach} m`,
  );
}
