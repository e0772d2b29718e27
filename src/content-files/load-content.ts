import type { Units } from '../model/places/units.ts';
import { dayAt, type EpochMs } from '../model/time/calendar.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCodes } from './checks/codes.ts';
import { checkCorrections } from './checks/corrections.ts';
import { checkDates } from './checks/dates.ts';
import { checkDirectives } from './checks/directives.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkFolders } from './checks/folders.ts';
import { checkInstances } from './checks/instances.ts';
import { checkOwnFiles } from './checks/own-files.ts';
import { checkPlaces } from './checks/places.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import { checkShownWords } from './checks/shown-words.ts';
import { checkSlogans } from './checks/slogans.ts';
import { checkStuck } from './checks/stuck.ts';
import { checkSynonyms } from './checks/synonyms.ts';
import { checkSupportPoints } from './checks/support-points.ts';
import { valuesAt } from './checks/walk.ts';
import { checkWording } from './checks/wording.ts';
import type { CampaignEntry, Content, Locality } from './content.ts';
import { codePlaces } from './places-of.ts';
import type { Problem } from './problem.ts';
import { provinceSitesOf } from './province-sites.ts';
import { checkRawText } from './raw-checks.ts';
import { readEntries, type Entries } from './read-entries.ts';
import { readTree } from './tree.ts';
import { unitsOf, valuesOf } from './units-in.ts';

interface LoadOptions {
  /** The content folder. */
  contentDir: string;
  /** The folder files are served from. */
  publicDir: string;
  /** The moment the build stands at. */
  now: EpochMs;
  /** Reads drafts as if they were published. */
  withDrafts?: boolean;
}

/** What was read, and what is wrong with it. */
export interface Loaded {
  content: Content | null;
  problems: Problem[];
  remarks: Problem[];
  entries: Entries;
}

/**
 * Reads and checks everything the editors wrote.
 * @param options where it is, and the moment the build stands at
 * @param isHarmless problems that do not stand in the way of what the content is read for
 * @returns every problem found, in one pass; the content only when none stands in the way; remarks,
 *   which stop nothing; and the entries as they were read, for further checks
 */
export function loadContent(
  options: LoadOptions,
  isHarmless: (problem: Problem) => boolean = () => false,
): Loaded {
  let problems: Problem[] = [];
  const files = readTree(options.contentDir, problems, options.withDrafts);
  const entries = readEntries(files, problems);
  const units = unitsOf(entries);

  const hosts = allowedHosts(entries);
  for (const { file, text } of files) {
    // The official lists are reference data: no addresses, no phones, and NFC is checked once in tests.
    const isReference = file.includes('/units/');
    if (isReference) continue;
    for (const problem of checkRawText(file, text)) problems.push(problem);
  }
  const wording = checkWording(entries);
  // A day gone by can be built again: what was written since is then not of the future.
  const today = dayAt(Math.max(options.now, Date.now()));
  const found = [
    ...(hosts ? checkAddresses(entries, files, hosts, problems) : []),
    ...(hosts ? checkShownWords(entries, files, hosts) : []),
    ...checkReferences(entries),
    ...checkDates(entries, today),
    ...checkDirectives(entries),
    ...checkDuplicates(entries),
    ...checkPlaces(entries, units),
    ...checkCodes(entries, files, codePlaces(entries, units), dayAt(options.now)),
    ...checkProse(entries),
    ...checkSlogans(entries),
    ...wording.problems,
    ...checkSupportPoints(entries),
    ...checkSynonyms(entries),
    ...checkStuck(entries),
    ...checkCorrections(entries, codePlaces(entries, units), today),
    ...checkInstances(entries, units),
    ...checkFolders(entries),
    ...checkOwnFiles(entries, options.publicDir, options.contentDir),
  ];
  problems = [...problems, ...found];
  const isUsable = problems.every(isHarmless);
  const content = isUsable ? assemble(entries, units) : null;
  return { content, problems, remarks: wording.remarks, entries };
}

function allowedHosts(entries: Entries): ReadonlySet<string> | null {
  const data = entries.site[0]?.parsed.data;
  if (data === undefined) return null;
  return new Set(valuesAt(data, ['linkHosts', '*']).map(({ value }) => String(value)));
}

function assemble(entries: Entries, units: Units): Content {
  const site = valuesOf(entries.site)[0];
  const boards = valuesOf(entries.boards)[0];
  if (!site || !boards) throw new TypeError('site.yaml and boards.yaml were checked before.');
  return {
    site,
    campaigns: entries.campaigns
      .flatMap(({ id, value }) => (value ? [campaignEntry(id, value, entries)] : []))
      .sort((a, b) => (a.periods.vneid.opens < b.periods.vneid.opens ? 1 : -1)),
    guides: entries.guides
      .flatMap(({ id, value, prose, parts }) => {
        const campaign = parts[0] === 'campaigns' ? (parts[1] ?? null) : null;
        return value ? [{ ...value, id, prose, campaign }] : [];
      })
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    directives: entries.directives.flatMap(({ id, value, prose }) =>
      value ? [{ ...value, id, prose }] : [],
    ),
    localities: localitiesOf(entries, units),
    supportPoints: entries.supportPoints.flatMap(({ value, parts }) =>
      value ? [{ ...value, province: parts[1] ?? '' }] : [],
    ),
    glossary: valuesOf(entries.glossary).flatMap(({ terms }) => terms),
    synonyms: valuesOf(entries.synonyms).flatMap((file) => file.synonyms),
    audiences: valuesOf(entries.audiences).flatMap((file) => file.audiences),
    roles: valuesOf(entries.roles).flatMap((file) => file.roles),
    tasks: valuesOf(entries.tasks).flatMap(({ roles }) => roles),
    stuck: valuesOf(entries.stuck)[0] ?? null,
    corrections: valuesOf(entries.corrections)
      .flatMap((file) => file.corrections)
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
    boards: boards.boards,
    secondsPerFrame: boards.secondsPerFrame,
    codes: valuesOf(entries.codes),
    units,
    provinceSites: provinceSitesOf(entries, units),
    nationalSite: valuesOf(entries.instances)[0]?.national ?? null,
  };
}

function campaignEntry(
  id: string,
  value: NonNullable<Entries['campaigns'][number]['value']>,
  entries: Entries,
): CampaignEntry {
  const ofThisCampaign = <T extends { parts: string[] }>(list: readonly T[]) =>
    list.filter(({ parts }) => parts[1] === id);
  return {
    ...value,
    id,
    slogans: ofThisCampaign(entries.slogans).flatMap(({ value: file }) => file?.slogans ?? []),
    scripts: ofThisCampaign(entries.scripts).flatMap(({ id: scriptId, value: script, prose }) =>
      script ? [{ ...script, id: scriptId, prose }] : [],
    ),
  };
}

function localitiesOf(entries: Entries, units: Units): Locality[] {
  const provinces = entries.provinces.flatMap(({ id, value }): Locality[] => {
    const province = value && units.provinces.get(value.unit);
    return province ? [{ ...value, level: 'province', place: id, province, commune: null }] : [];
  });
  const communes = entries.communes.flatMap(({ value }): Locality[] => {
    const commune = value && units.communes.get(value.unit);
    const province = commune && units.provinces.get(commune.provinceCode);
    return province
      ? [
          {
            ...value,
            level: 'commune',
            place: `${province.slug}/${commune.slug}`,
            province,
            commune,
          },
        ]
      : [];
  });
  return [...provinces, ...communes].sort((a, b) => (a.place < b.place ? -1 : 1));
}
