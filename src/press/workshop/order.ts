/** What the workshop knows and what somebody orders there: from the build to the visitor's browser. */
import type { Logo, SheetFacts } from '../sheets/sheet-facts.ts';
import type { KindName, VariantName } from '../../model/sheets/sheet-kinds.ts';

/** What differs from kind to kind: the code, and what stands beside it. */
export type PaperFacts = Pick<SheetFacts, 'qr' | 'code' | 'issuedOn'> & {
  /** `null`: takes back what the whole country says. */
  validUntil: string | null;
};

/** Whose code a sheet prints. */
export type CodeOwner = 'own' | 'province' | 'nation';

/** A consultation in a place. */
export interface PlaceSheets {
  /** What its sheets say otherwise than those of the whole country. */
  facts: Partial<SheetFacts>;
  /** Kinds that have a code of their own. */
  papers: Partial<Record<KindName, PaperFacts>>;
  codeOf: CodeOwner;
  /** When the app stops taking opinions, epoch ms. */
  closesAt: number;
  /** The nearest ready-made poster. */
  poster: string;
}

/** A consultation as the workshop knows it. */
export interface WorkshopCampaign {
  id: string;
  title: string;
  /** What sheets of the whole country say while it runs. */
  facts: SheetFacts;
  /** What they say once it is over. */
  ended: string;
  nation: PlaceSheets;
  slogans: readonly { id: string; text: string; isSuggested: boolean }[];
}

/** What holds for every place. */
export interface WorkshopFile {
  campaigns: readonly WorkshopCampaign[];
  /** The mark of who publishes the site; on the sheets of that publisher alone. */
  logo?: { publisher: string; format: Logo['format']; base64: string };
}

/** What a province and its communes say themselves, by the id of the consultation. */
export type ProvinceSheets = Readonly<
  Record<string, { province?: PlaceSheets; communes: Readonly<Record<string, PlaceSheets>> }>
>;

/** A support point typed in: the words of its sign, its hours as typed. */
export interface TypedPoint {
  name: string;
  address: string;
  hours: string;
}

/** What somebody orders. */
export interface SheetOrder {
  campaign: WorkshopCampaign;
  sheets: PlaceSheets;
  /** "Phường Ba Đình, thành phố Hà Nội". */
  place: string;
  kind: KindName;
  size: string;
  variant: VariantName;
  /** One sheet a page, where the size puts several on one. */
  isAlone: boolean;
  slogan?: string;
  point?: { name: string; address: string; hours?: string };
  ownLine?: string;
  publisher?: string;
  logo?: Logo;
  /** epoch ms */
  now: number;
}
