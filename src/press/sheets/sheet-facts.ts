import type { LastDay } from '../../model/campaign/last-day-sentences.ts';

/** The mark of the body that publishes. */
export interface Logo {
  format: 'svg' | 'png';
  bytes: Uint8Array;
}

/**
 * What can stand on a sheet, whatever its kind: every kind takes what it shows from the same facts.
 * All texts Vietnamese.
 */
export interface SheetFacts {
  /** The body that publishes, in full; may be long. */
  publisher: string;
  /** Nobody publishes this instance: the masthead says "Bản mẫu". */
  isSample: boolean;
  logo?: Logo;
  /** Where it applies: "Phường Sông Trí, tỉnh Hà Tĩnh" or "Toàn quốc". */
  place: string;
  title: string;
  /** The same in few words, for large print. */
  shortTitle: string;
  subtitle: string;
  /** What the consultation is about, in a sentence or two; for what is written beside the sheets. */
  summary: string;
  /**
   * Until when the place asks for opinions; `note`, for what is written beside the sheets, that the app stays
   * open longer. A sheet itself names one last day.
   */
  deadline: LastDay;
  /** One action a step, up to about 70 signs each. */
  steps: readonly string[];
  /** The address as the symbol holds it (upper case is denser) and as people type it. */
  qr: { symbolUrl: string; typedAddress: string };
  /** The issued code of this sheet. */
  code: string;
  /** Day of issue, dd/mm/yyyy. */
  issuedOn: string;
  /** Last day on which what it says holds, dd/mm/yyyy, where that is known. */
  validUntil?: string;
  helpline: { name: string; number: string };
  safety: string;
  /** Where people are helped, for those the steps do not reach; left out on a closed campaign's sheet. */
  help: string | null;
  /** No real address behind the code yet: marked across, not for print. */
  trial: boolean;
  /** Set when the campaign is over; stands in place of the deadline, on a ground of ink. */
  ended?: string;
  /** A line the locality adds; stands in place of the line about help. */
  ownLine?: string;
  /** The sentence of a slogan poster. */
  slogan?: { text: string; isSuggested: boolean };
  /** What the pocket card says: where people are stuck, and what to do in a line. */
  stuck?: readonly { label: string; value: string }[];
  /** What a sign stands for. */
  point?: {
    name: string;
    address: string;
    hours?: string;
    services: readonly string[];
    /** Typed in where the sheet was ordered: it has no page, and its code is the place's. */
    isTyped?: boolean;
  };
}

/**
 * What the same sheet says once its consultation is over.
 * @param facts - while it ran
 * @param ended - that it is over, and since when
 */
export const endedFacts = (facts: SheetFacts, ended: string): SheetFacts => ({
  ...facts,
  validUntil: undefined,
  help: null,
  ended,
});
