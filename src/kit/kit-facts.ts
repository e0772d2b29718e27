/**
 * What a kit says: from the build to the visitor's browser, and to the command. All texts
 * Vietnamese.
 */
import type { TaskUntil } from '../model/campaign/task-day.ts';
import type { BoardForm } from '../model/boards/board.ts';
import type { TimedMessage } from '../press/boards/scenes-of-round.ts';
import type { SheetFacts } from '../press/sheets/sheet-facts.ts';

/** A deadline that holds in a place. */
export interface KitDeadline {
  /** The id of the group it binds. */
  audience: string;
  /** Whether it binds people or screens. */
  kind: 'people' | 'screens';
  label: string;
  /** "Toàn quốc", "Phường Sông Trí" … */
  setBy: string;
  /** The first moment at which it has passed, epoch ms. */
  closesAt: number;
}

/** A letter or plan a place acts on. */
export interface KitBasis {
  title: string;
  issuer: string;
  /** "Kế hoạch" or "Công văn". */
  kind: string;
  /** "số 3232/BCĐ-CQTT(CATP)", "ngày 03/11/2025": what is known of it. */
  known: string;
}

/** A text to be read aloud, as editors wrote it. */
interface KitScript {
  id: string;
  title: string;
  use: string;
  paragraphs: readonly string[];
}

/** What is suggested for a role; texts name the day as `TASK_DAY`. */
interface KitTasks {
  role: string;
  tasks: readonly { text: string; until?: TaskUntil | undefined }[];
}

/** A board frames are drawn for. */
export interface KitBoard extends BoardForm {
  id: string;
  name: string;
  /** How long a picture stays. */
  seconds: number;
}

/** What the texts of a kit say beside what stands on the sheets. */
export interface KitFacts {
  audience: string;
  documents: readonly string[];
  /** Words on the buttons of the app; all of equal weight. */
  options: readonly string[];
  /** First day in the app, dd/mm/yyyy. */
  opensOn: string;
  /** First moment in the app, epoch ms. */
  opensAt: number;
  deadlines: readonly KitDeadline[];
  /** "Hết ngày 14/11/2025": the place's own last day for the public. */
  lastDay: string;
  /** What the place itself or the one above it has issued; empty where nothing is known. */
  basis: readonly KitBasis[];
  /** What the place says about help. */
  helpNote: string | null;
  /** Left out where the place has a last day of its own: they name the day of the whole country. */
  scripts: readonly KitScript[];
  /** How words of the glossary are read aloud. */
  readings: readonly (readonly [word: string, spoken: string])[];
  /** Who does what, as the editors suggest it; empty where they keep no such list. */
  tasks: readonly KitTasks[];
  /** What boards say, in the order it plays. */
  messages: readonly TimedMessage[];
  /** The usual boards. */
  boards: readonly KitBoard[];
  /** Where the facts come from, by the names readers know. */
  sources: readonly string[];
}

/** Everything texts are written from: one consultation in one place. */
export interface KitWords {
  /** As on the poster of the place. */
  sheet: SheetFacts;
  more: KitFacts;
  /** epoch ms */
  now: number;
}
/** The facts of the whole country, by the id of the consultation. */
export type NationKits = Readonly<Record<string, KitFacts>>;

/** Values of a province and its communes that differ; `null` removes the value from above. */
export type ProvinceKits = Readonly<
  Record<
    string,
    { province?: Partial<KitFacts>; communes: Readonly<Record<string, Partial<KitFacts>>> }
  >
>;
