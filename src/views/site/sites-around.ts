import type { Content } from '../../content-files/content.ts';
import type { SitesAround } from '../../model/policy/host-rules.ts';

/** The sites that belong together with this one, as `instances.yaml` says. */
export const sitesAround = ({ provinceSites, nationalSite }: Content): SitesAround => ({
  listed: provinceSites.map(({ url }) => url),
  listedBy: nationalSite,
});
