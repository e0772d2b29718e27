import type { Audience } from '../schemas/audience.ts';
import type { Board } from '../schemas/board.ts';
import type { Campaign } from '../schemas/campaign.ts';
import type { PrintedCode } from '../schemas/code.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Directive } from '../schemas/directive.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { StuckTree } from '../schemas/stuck.ts';
import type { Synonym } from '../schemas/synonyms.ts';
import type { RoleTasks } from '../schemas/tasks.ts';
import type { Guide } from '../schemas/guide.ts';
import type { CommuneFile, ProvinceFile } from '../schemas/locality.ts';
import type { RegisteredCode } from '../schemas/instance.ts';
import type { Role } from '../schemas/role.ts';
import type { Script } from '../schemas/script.ts';
import type { SiteEntry } from '../schemas/site.ts';
import type { Slogan } from '../schemas/slogan.ts';
import type { SupportPoint } from '../schemas/support-point.ts';
import type { Prose } from '../model/text/prose.ts';
import type { Commune, Province, Units } from '../model/places/units.ts';

/** An entry with the id its file name gives it. */
type WithId<T> = T & { id: string };

/** A Markdown entry: its front matter, and the prose below it. */
type WithProse<T> = WithId<T> & { prose: Prose };

export type CampaignEntry = WithId<Campaign> & { slogans: Slogan[]; scripts: WithProse<Script>[] };

/** A guide; `campaign` is set when it belongs to one campaign only. */
export type GuideEntry = WithProse<Guide> & { campaign: string | null };

export type DirectiveEntry = WithProse<Directive>;

/** A province or a commune with content of its own. */
export type Locality =
  | (ProvinceFile & { level: 'province'; place: string; province: Province; commune: null })
  | (CommuneFile & { level: 'commune'; place: string; province: Province; commune: Commune });

/** The site of a province, built elsewhere from content of its own. */
export interface ProvinceSite {
  province: Province;
  /** Its origin, without a slash at its end. */
  url: string;
  /** The codes it has issued, as of the last `npm run instances`. */
  codes: RegisteredCode[];
}

/** Everything the editors wrote, checked. */
export interface Content {
  site: SiteEntry;
  campaigns: CampaignEntry[];
  guides: GuideEntry[];
  directives: DirectiveEntry[];
  localities: Locality[];
  supportPoints: (SupportPoint & { province: string })[];
  /** Hard words with their explanations, as the editors ordered them. */
  glossary: GlossaryTerm[];
  /** What people type for what pages say; empty where the editors keep no such list. */
  synonyms: Synonym[];
  /** Whom deadlines are for. */
  audiences: Audience[];
  /** Who has tasks, as the editors ordered them. */
  roles: Role[];
  /** Who does what in a suggested plan; empty where the editors keep no such list. */
  tasks: RoleTasks[];
  /** What to do where one is stuck; `null` where the editors have written nothing about it. */
  stuck: StuckTree | null;
  /** What printed sheets said and no longer holds, the latest first. */
  corrections: Correction[];
  boards: Board[];
  secondsPerFrame: number;
  codes: PrintedCode[];
  units: Units;
  /** Sites of provinces that the site of the whole country lists; mostly empty. */
  provinceSites: ProvinceSite[];
  /** Origin of the site of the whole country, where this is one of a province that names it. */
  nationalSite: string | null;
}
