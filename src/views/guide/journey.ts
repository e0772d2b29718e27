import type { CampaignEntry, Content, GuideEntry } from '../../content-files/content.ts';

/**
 * The guides that lead to an opinion, in order: register an account, activate it, give the opinion.
 * @returns none for a guide that is not among them
 */
export function journeyOf(
  { site, guides }: Content,
  guide: GuideEntry,
  campaign: CampaignEntry | undefined,
): GuideEntry[] {
  const { accountGuides } = site;
  const [opinion] = campaign?.guides ?? [];
  if (!accountGuides || opinion === undefined) return [];
  const stages = [accountGuides.register, accountGuides.activate, opinion].flatMap(
    (id) => guides.find((one) => one.id === id) ?? [],
  );
  return stages.includes(guide) ? stages : [];
}
