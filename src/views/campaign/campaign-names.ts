import type { Content, DirectiveEntry, GuideEntry } from '../../content-files/content.ts';

/** The names consultations go by in search: their short titles. */
type Names = string[];

/** Every consultation, for pages that tell about all of them. */
export function allCampaignNames(content: Content): Names {
  return content.campaigns.map(({ shortTitle }) => shortTitle);
}

/** The consultations that send people to a guide. */
export function campaignNamesOfGuide(content: Content, guide: GuideEntry): Names {
  return content.campaigns
    .filter(({ id, guides }) => id === guide.campaign || guides.includes(guide.id))
    .map(({ shortTitle }) => shortTitle);
}

/**
 * The consultations a directive is about: those that name it, and those a locality names it for.
 */
export function campaignNamesOfDirective(content: Content, directive: DirectiveEntry): Names {
  return content.campaigns
    .filter(
      ({ id, directives }) =>
        directives.includes(directive.id) ||
        content.localities.some(({ campaigns }) =>
          campaigns[id]?.directives.includes(directive.id),
        ),
    )
    .map(({ shortTitle }) => shortTitle);
}

/**
 * The consultation with an id.
 * @param id its id
 */
export function campaignNamesWithId(content: Content, id: string): Names {
  return content.campaigns.filter((one) => one.id === id).map(({ shortTitle }) => shortTitle);
}
