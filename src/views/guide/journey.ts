import type { CampaignEntry, Content, GuideEntry } from '../../content-files/content.ts';

/** The way to an opinion that a guide is a stretch of. */
interface Journey {
  /** The guides in order: register an account, activate it, give the opinion. */
  stages: readonly GuideEntry[];
  /** Which stretch this is: "Chặng 2 trong 3 để góp ý". */
  here: string;
}

const NONE: Journey = { stages: [], here: '' };

/**
 * The way to an opinion.
 * @returns no stages for a guide that is not among them
 */
export function journeyOf(
  { site, guides }: Content,
  guide: GuideEntry,
  campaign: CampaignEntry | undefined,
): Journey {
  const { accountGuides } = site;
  const [opinion] = campaign?.guides ?? [];
  if (!accountGuides || opinion === undefined) return NONE;
  const stages = [accountGuides.register, accountGuides.activate, opinion].flatMap(
    (id) => guides.find((one) => one.id === id) ?? [],
  );
  const at = stages.indexOf(guide);
  if (at === -1) return NONE;
  return { stages, here: `Chặng ${at + 1} trong ${stages.length} để góp ý` };
}
